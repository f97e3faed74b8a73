import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addUnit } from "../../src/excel/addUnit";
import { addUnits } from "../../src/excel/addUnits";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { editRows } from "../../src/excel/editRows";
import { makeReport } from "../../src/excel/makeReport";
import { openExcel } from "./support/excel";
import { changedPlan, sampleInput } from "./support/input";
import { contents } from "./support/workbook";

const AT = "28/11/2026 08:15";
const INPUT = sampleInput(changedPlan((activities) => activities.slice(0, 6)));
const MORE = sampleInput(changedPlan((activities) => activities.slice(0, 8)));

/** A saved workbook in which somebody shows only some rows of a table, as Excel writes it. */
async function filteredWorkbook(table: string): Promise<Uint8Array> {
  const excel = await openExcel();
  await buildWorkbook(INPUT);
  await buildWorkbook({ ...INPUT, journal: [{ at: AT, what: "Cập nhật", detail: "" }] });
  const parts = unzipSync(await excel.save());
  for (const [path, bytes] of Object.entries(parts)) {
    const xml = strFromU8(bytes);
    if (!path.startsWith("xl/tables/") || !xml.includes(`displayName="${table}"`)) continue;
    const filter = '<filterColumn colId="0"><filters><filter val="I.1.1"/></filters></filterColumn>';
    const filtered = xml.replace(/<autoFilter ([^>]*?)\/>/, `<autoFilter $1>${filter}</autoFilter>`);
    if (filtered === xml) throw new Error(`${table} has no filter buttons`);
    parts[path] = strToU8(filtered);
  }
  return zipSync(parts);
}

const sentenceOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe("a table of which a filter hides rows", () => {
  it("is left as it is by every run that would write to it, which says what to do", async () => {
    await openExcel(await filteredWorkbook("KeHoach"));
    const before = await contents();
    const filtered = /^Bảng ở trang “Kế hoạch” đang lọc.*Bỏ lọc/;
    expect(await sentenceOf(buildWorkbook(MORE))).toMatch(filtered);
    expect(await contents()).toEqual(before);
  });

  it("keeps no run from writing elsewhere", async () => {
    await openExcel(await filteredWorkbook("KeHoach"));
    expect(await sentenceOf(makeReport({ kind: "q1", unit: null }, { at: AT }))).toBe("done");
  });

  it("takes single cells that people enter in the pane", async () => {
    await openExcel(await filteredWorkbook("KeHoach"));
    const row = { table: "KeHoach", identity: { Mã: "II.2" }, position: 3 };
    const outcome = await editRows([
      { row, cells: [{ heading: "Trạng thái", before: "Chưa thực hiện", after: "Đang thực hiện" }] },
    ]);
    expect(outcome).toMatchObject({ cellsWritten: 1, refused: [] });
  });

  it("gets no new rows from the pane either", async () => {
    await openExcel(await filteredWorkbook("DonVi"));
    const filtered = /^Bảng ở trang “Đơn vị” đang lọc/;
    const unit = { name: "Phòng Mới", aliases: [], kind: "department", groups: [] } as const;
    expect(await sentenceOf(addUnits([unit], { at: AT }))).toMatch(filtered);
    expect(await sentenceOf(addUnit("Phòng Một"))).toMatch(filtered);
  });
});
