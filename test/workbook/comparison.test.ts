import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { openExcel } from "../excel/support/excel";
import { changedPlan, sampleInput } from "../excel/support/input";
import { byHand } from "../excel/support/workbook";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { compareWithLibreOffice } from "../oracle/libreoffice";

/** Ranks by counting, sharing nothing with the sheet: one more than have a higher index. */
const rankOf = (index: number, others: readonly number[]): number =>
  others.filter((other) => other > index).length + 1;

const TYPED: readonly (readonly [year: number, agency: string, index: number])[] = [
  [2023, "Sở Nội vụ", 0.8133],
  [2023, "Sở Tài chính", 0.9],
  [2023, "Sở Y tế", 0.8133],
  [2023, "Sở Xây dựng", 0.7],
  [2022, "Sở Nội vụ", 0.95],
  [2022, "Sở Y tế", 0.29],
];

describeWithLibreOffice("indexes of several years and agencies", () => {
  it("are ranked within their year and over an agency's years, equal ones alike, here and in LibreOffice", async () => {
    const excel = await openExcel();
    const input = sampleInput(changedPlan((activities) => activities.slice(0, 2)));
    await buildWorkbook(input);
    await byHand(({ tables }) => {
      const table = tables.getItem("SoSanh");
      for (const [year, agency, index] of TYPED)
        table.rows.add(undefined, [[year, agency, index, "", "", "", "", "", ""]]);
    });
    await buildWorkbook(input);
    const rows = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("SoSanh").getDataBodyRange();
      body.load("values");
      await context.sync();
      return body.values as unknown[][];
    });
    // Nothing is scored yet, and last year's index isn't known: that is no 0.
    expect(rows[0]?.slice(0, 6)).toEqual([2023, "Sở Khoa học và Công nghệ", "", "", "", ""]);
    expect(rows[1]?.slice(2, 6)).toEqual(["", "", "", ""]);
    expect(rows.slice(2).map((row) => row.slice(3, 6))).toEqual(
      TYPED.map(([year, agency, index]) => {
        const inYear = TYPED.filter((each) => each[0] === year).map((each) => each[2]);
        const own = TYPED.filter((each) => each[1] === agency).map((each) => each[2]);
        const tied = inYear.filter((each) => each === index).length > 1;
        return [rankOf(index, inYear), tied ? "Có" : "", rankOf(index, own)];
      }),
    );
    for (const locale of ["en-US", "vi-VN"] as const)
      expect(await compareWithLibreOffice(await excel.save(), locale)).toEqual([]);
    expect((await buildWorkbook(input)).unchanged).toBe(true);
  });
});
