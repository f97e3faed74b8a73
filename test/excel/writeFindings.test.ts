import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { writeFindings } from "../../src/excel/writeFindings";
import type { Finding } from "../../src/validation/finding";
import { planFromGolden } from "../support/planFromGolden";
import { openExcel } from "./support/excel";
import { sampleInput } from "./support/input";
import { byHand, cellsOf, contents } from "./support/workbook";

const finding = (code: string, key: string): Finding => ({
  code,
  severity: "warning",
  place: { of: "cell", section: "I", no: "1", key, field: "deadline" },
  message: `${code} ${key}`,
  fixes: [],
});
const PLAN = planFromGolden();

describe("the sheet Kiểm tra alone", () => {
  it("follows new findings, keeps what people wrote in it, and no other sheet changes", async () => {
    const excel = await openExcel();
    await buildWorkbook({ ...sampleInput(), findings: [finding("a", "I.1.1"), finding("b", "I.1.2")] });
    await byHand((workbook) => {
      const table = workbook.tables.getItem("KiemTra");
      table.columns.getItem("Đã bỏ qua").getDataBodyRange().getCell(1, 0).values = [["Bỏ qua"]];
      table.columns.getItem("Lý do bỏ qua").getDataBodyRange().getCell(1, 0).values = [["Đã hỏi Sở"]];
    });
    const { "Kiểm tra": before, ...others } = await contents();
    excel.counters.reset();
    await writeFindings(() => ({ plan: PLAN, findings: [finding("c", "I.1.1"), finding("b", "I.1.2")] }));
    expect(excel.counters.roundTrips).toBeLessThanOrEqual(5);
    const { "Kiểm tra": after, ...same } = await contents();
    expect(after).not.toEqual(before);
    expect(same).toEqual(others);
    const rows = await cellsOf("Kiểm tra", "D6:H7");
    expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
      ["c I.1.1", "", ""],
      ["b I.1.2", "Bỏ qua", "Đã hỏi Sở"],
    ]);
  });

  it("is not written where nothing is new", async () => {
    await openExcel();
    const findings = [finding("a", "I.1.1")];
    await buildWorkbook({ ...sampleInput(), findings });
    expect(await writeFindings(() => ({ plan: PLAN, findings }))).toMatchObject({ unchanged: true });
  });
});
