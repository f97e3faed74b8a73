import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { makeReport } from "../../src/excel/makeReport";
import { readReportRows } from "../../src/excel/readReportRows";
import { blocksOf } from "../../src/report/wordBlocks";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { freshExcel } from "../host/excel";
import { planOfRows } from "../support/planOfRows";
import { day } from "../support/workbookInput";

const CHOICES = { scheme: null, cutOff: day("2026-06-30"), journal: [] };

/** The rows of a six-month report of an agency whose plan has two fields and somebody without work to do. */
async function reportOf(agency: string, superiorAgency: string) {
  await freshExcel();
  const plan = planOfRows(
    { section: "II", activity: "Rà soát văn bản", leadUnit: "Văn phòng", deadline: "Quý I" },
    {
      section: "IV",
      activity: "Theo sự kiện",
      leadUnit: "Thanh tra",
      deadline: "Khi Ủy ban nhân dân tỉnh giao",
    },
  );
  const head = { ...plan.head, agency, superiorAgency, place: "Tân Phú" };
  await buildWorkbook(prepareWorkbook({ ...plan, head }, CHOICES));
  const { sheet } = await makeReport({ kind: "h1", unit: null }, { at: "30/06/2026 08:00" });
  return (await readReportRows(sheet)).body;
}

describe("the head of a report", () => {
  it.each([
    ["Sở Khoa học và Công nghệ", "UBND tỉnh Nghệ An", ["UBND TỈNH NGHỆ AN", "SỞ KHOA HỌC\nVÀ CÔNG NGHỆ"]],
    ["Sở Nội vụ", "", ["[CƠ QUAN CẤP TRÊN]", "SỞ NỘI VỤ"]],
    ["Ủy ban nhân dân xã Tân Phú", "", ["", "ỦY BAN NHÂN DÂN\nXÃ TÂN PHÚ"]],
    ["UBND xã Tân Phú", "", ["", "UBND XÃ TÂN PHÚ"]],
    ["Văn phòng UBND tỉnh", "UBND tỉnh Nghệ An", ["UBND TỈNH NGHỆ AN", "VĂN PHÒNG UBND TỈNH"]],
  ])(
    "of %s has whole lines at the left, and a body above only where there is one",
    async (agency, superior, left) => {
      const body = await reportOf(agency, superior);
      expect(body.slice(0, 2).map(([text]) => text)).toEqual(left);
      const [head] = blocksOf(body);
      expect(head).toMatchObject({ kind: "head", left: [...left, "Số:        /BC-…"] });
    },
  );
});

describe("the table of a report's fields", () => {
  it("has the plan's own numbers, and a dash where nothing has to be done", async () => {
    const body = await reportOf("Sở Nội vụ", "UBND tỉnh Nghệ An");
    const from = body.findIndex((row) => row[0] === "TT");
    const rows = body
      .slice(from + 1, from + 3)
      .map((row) => [row[0], row[1]?.match(/^[IVX]+\./u), row.at(-1)]);
    expect(rows).toEqual([
      ["II", null, expect.stringMatching(/^\d/) as unknown],
      ["IV", null, "–"],
    ]);
  });
});
