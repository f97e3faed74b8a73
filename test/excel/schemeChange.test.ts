import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readScores } from "../../src/excel/readScores";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import type { Scheme } from "../../src/scoring/scheme";
import { compareWithLibreOffice, hasLibreOffice } from "../oracle/libreoffice";
import { openExcel } from "./support/excel";
import { changedPlan, sampleInput } from "./support/input";
import { byHand, cellsOf, sheetNames } from "./support/workbook";

const C = SCORE_COLUMNS;
/** A plan of a few activities: the scores are what matters. */
const INPUT = sampleInput(changedPlan((activities) => activities.slice(0, 3)));

interface Part {
  readonly no: string;
  readonly name: string;
  readonly rule?: object;
  readonly max?: number;
}

const yesNo = (no: string, name: string, max = 2): Part => ({
  ...{ no, name, max },
  rule: { kind: "yesNo", yes: max, no: 0 },
});

/** A scheme of one field and criterion. */
function schemeOf(parts: readonly Part[], more: object = {}): Scheme {
  const max = parts.reduce((sum, part) => sum + (part.max ?? 0), 0);
  return readScheme({
    title: "Bộ tiêu chí thử",
    grades: [{ from: 0, label: "Đạt" }],
    fields: [
      {
        ...{ no: "1", name: "Chỉ đạo điều hành", max },
        criteria: [{ no: "1.1", name: "Kế hoạch cải cách", max, components: parts }],
      },
    ],
    ...more,
  });
}

const OLD = schemeOf([
  yesNo("1.1.1", "Ban hành kế hoạch"),
  yesNo("1.1.2", "Kiểm tra công tác cải cách"),
  yesNo("1.1.3", "Tuyên truyền cải cách hành chính"),
]);

const build = (scheme: Scheme) => buildWorkbook({ ...INPUT, scheme });

/** Types into the row of ChamDiem whose name is given. */
async function enter(name: string, heading: string, value: string | number): Promise<void> {
  const rows = await rowsOf("ChamDiem");
  const at = rows.findIndex((row) => row[C.name] === name);
  if (at < 0) throw new Error(`no row ${name}`);
  await byHand(({ tables }) => {
    tables.getItem("ChamDiem").columns.getItem(heading).getDataBodyRange().getCell(at, 0).values = [[value]];
  });
}

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const head = found.getHeaderRowRange().load("values");
    const body = found.getDataBodyRange().load("values");
    await context.sync();
    return body.values.map((row) =>
      Object.fromEntries(row.map((value, at) => [String(head.values[0]?.[at]), value])),
    );
  });
}

const rowNamed = async (name: string) => (await rowsOf("ChamDiem")).find((row) => row[C.name] === name);

describe("another scheme in a workbook that holds scores", () => {
  it("keeps figures with the components they were entered for, not with numbers", async () => {
    await openExcel();
    await build(OLD);
    await enter("Ban hành kế hoạch", C.declared, "Có");
    await enter("Ban hành kế hoạch", C.evidence, "KH 12/KH-SNV");
    await enter("Tuyên truyền cải cách hành chính", C.declared, "Có");
    await build(
      schemeOf([
        yesNo("1.1.1", "Tuyên truyền cải cách hành chính"),
        yesNo("1.1.2", "Ban hành kế hoạch", 3),
        yesNo("1.1.4", "Sáng kiến"),
      ]),
    );
    expect(await rowNamed("Ban hành kế hoạch")).toMatchObject({
      [C.no]: "1.1.2",
      [C.declared]: "Có",
      [C.evidence]: "KH 12/KH-SNV",
      [C.self]: 3,
    });
    expect(await rowNamed("Tuyên truyền cải cách hành chính")).toMatchObject({
      [C.no]: "1.1.1",
      [C.self]: 2,
    });
    expect((await readScores()).scorecard).toMatchObject({ max: 7, self: 5 });
    expect((await rowsOf("ChamDiem")).map((row) => row[C.no])).toEqual([
      "1",
      "1.1",
      "1.1.1",
      "1.1.2",
      "1.1.4",
      "",
    ]);
  });

  it("counts nothing of a component that is gone, and keeps what was entered for it in sight", async () => {
    await openExcel();
    await build(OLD);
    await enter("Kiểm tra công tác cải cách", C.declared, "Có");
    await enter("Kiểm tra công tác cải cách", C.explanation, "Đã kiểm tra 5 phòng");
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch"), yesNo("1.1.2", "Số hóa hồ sơ")]));
    expect((await readScores()).scorecard).toMatchObject({ max: 4, self: 0 });
    expect(await rowNamed("Kiểm tra công tác cải cách")).toBeUndefined();
    expect(await rowNamed("Số hóa hồ sơ")).toMatchObject({ [C.declared]: "", [C.explanation]: "" });
    expect(await rowsOf("TieuChiCu")).toMatchObject([
      {
        "Tiêu chí": "Kiểm tra công tác cải cách",
        "Bộ tiêu chí cũ": "Bộ tiêu chí thử",
        [C.declared]: "Có",
        [C.explanation]: "Đã kiểm tra 5 phòng",
      },
    ]);
  });

  it("keeps what stood in people's own columns beside a component that is gone", async () => {
    await openExcel();
    await build(OLD);
    await byHand(({ tables }) => {
      tables.getItem("ChamDiem").columns.add(undefined, undefined, "Ghi chú của phòng");
    });
    await enter("Kiểm tra công tác cải cách", "Ghi chú của phòng", "hỏi lại Thanh tra");
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch")]));
    expect(await rowsOf("TieuChiCu")).toMatchObject([
      { "Nội dung khác": "Ghi chú của phòng: hỏi lại Thanh tra" },
    ]);
    expect((await readScores()).scorecard.max).toBe(2);
  });

  it("lets registered documents follow their components, and never stand for another one", async () => {
    await openExcel();
    await build(OLD);
    await byHand(({ tables }) => {
      tables.getItem("MinhChung").rows.add(undefined, [
        ["TP 1.1.2", "", "BC 5/BC-SNV", "", "", "", "", "", ""],
        ["TP 1.1.3", "", "KH 7/KH-SNV", "", "", "", "", "", ""],
      ]);
    });
    await build(
      schemeOf([yesNo("1.1.2", "Tuyên truyền cải cách hành chính"), yesNo("1.1.3", "Số hóa hồ sơ")]),
    );
    const documents = (await rowsOf("MinhChung")).filter((row) => row["Mã"] !== "");
    expect(documents).toMatchObject([
      { Mã: "TP 1.1.2 (cũ)", "Số ký hiệu": "BC 5/BC-SNV" },
      { Mã: "TP 1.1.2", "Tiêu chí thành phần": "Tuyên truyền cải cách hành chính" },
    ]);
  });

  it("makes no sheet for former figures where nothing was entered, and a second run writes nothing", async () => {
    await openExcel();
    await build(OLD);
    const next = schemeOf([yesNo("1.1.1", "Khác hẳn")]);
    await build(next);
    expect(await sheetNames()).not.toContain("Số liệu tiêu chí cũ");
    expect((await build(next)).unchanged).toBe(true);
  });

  it("brings the scheme's own classes, and clears those that it doesn't have", async () => {
    await openExcel();
    const grades = [
      { from: 80, label: "Tốt" },
      { from: 50, label: "Đạt" },
      { from: 0, label: "Yếu" },
    ];
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch")], { grades }));
    await byHand(({ worksheets }) => {
      worksheets.getItem("Chấm điểm").getRange("V6").values = [[85]];
      worksheets.getItem("Chấm điểm").getRange("AB6").values = [["ghi chú riêng"]];
    });
    await enter("Ban hành kế hoạch", C.declared, "Có");
    const next = schemeOf([yesNo("1.1.1", "Ban hành kế hoạch")], {
      grades: [
        { from: 95, label: "Xuất sắc" },
        { from: 0, label: "Còn lại" },
      ],
    });
    await build(next);
    expect(await cellsOf("Chấm điểm", "V5:X6")).toEqual([
      ["Xuất sắc", "Còn lại", ""],
      [95, 0, ""],
    ]);
    expect(await cellsOf("Chấm điểm", "AB6")).toEqual([["ghi chú riêng"]]);
    expect((await readScores()).scorecard.grade).toBe("Xuất sắc");
  });

  it("keeps classes that people changed where the scheme doesn't bring others, wherever the cells move", async () => {
    await openExcel();
    await build(OLD);
    await byHand(({ worksheets }) => {
      worksheets.getItem("Chấm điểm").getRange("V5:V6").values = [["Hoàn thành"], [40]];
      worksheets.getItem("Chấm điểm").getRange("T6").values = [["Cắt bớt"]];
    });
    const asking = {
      no: "1.1.5",
      name: "Thực hiện kế hoạch",
      max: 2,
      rule: {
        kind: "conditional",
        when: { component: "1.1.1", operator: "=", value: "Có" },
        then: { kind: "yesNo", yes: 2, no: 0 },
        else: { kind: "yesNo", yes: 1, no: 0 },
      },
    };
    await build(schemeOf([yesNo("1.1.1", "Ban hành kế hoạch"), asking]));
    expect(await cellsOf("Chấm điểm", "V5:X6")).toEqual([
      ["", "Hoàn thành", ""],
      ["", 40, ""],
    ]);
    expect(await cellsOf("Chấm điểm", "U6")).toEqual([["Cắt bớt"]]);
  });

  (hasLibreOffice ? it : it.skip)("comes to the same in LibreOffice", async () => {
    const excel = await openExcel();
    await build(OLD);
    await enter("Kiểm tra công tác cải cách", C.declared, "Có");
    await enter("Ban hành kế hoạch", C.declared, "Có");
    await build(schemeOf([yesNo("1.1.2", "Ban hành kế hoạch", 3), yesNo("1.1.3", "Khác")]));
    expect(await compareWithLibreOffice(await excel.save())).toEqual([]);
  });
});
