import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import { overviewRows } from "../support/overviewTables";
import { planOfRows } from "../support/planOfRows";
import { specToExcelts } from "../support/specToExcelts";
import { day, workbookInput } from "../support/workbookInput";

const serial = (text: string) => (Date.parse(text) - Date.parse("1899-12-30")) / 86_400_000;

describe("the overview's list of what presses", () => {
  const plan = planOfRows(
    { deadline: "Hàng quý" },
    { deadline: "Trước ngày 15/5" },
    { deadline: "Quý IV" },
    { deadline: "Thường xuyên" },
  );
  const input = workbookInput(plan, { cutOff: day("2023-08-10") });
  const rows = overviewRows(specToExcelts(describeWorkbook(input)), "Việc cần xử lý trước");

  it("names the overdue milestone's day, not the year's end, and counts the days from it", () => {
    const periodic = rows.find(([what]) => String(what).includes("Hoạt động 0"));
    expect(periodic?.slice(6, 8)).toEqual([serial("2023-03-31"), "Quá hạn"]);
    expect(periodic?.at(-1)).toBe(132);
  });

  it("names the activity's own day where that is over, and none that has no day", () => {
    const dated = rows.find(([what]) => String(what).includes("Hoạt động 1"));
    expect(dated?.slice(6, 8)).toEqual([serial("2023-05-14"), "Quá hạn"]);
    expect(dated?.at(-1)).toBe(88);
    const open = rows.find(([what]) => String(what).includes("Hoạt động 2"));
    expect(open?.slice(6, 8)).toEqual([serial("2023-12-31"), "Trong hạn"]);
    expect(rows.some(([what]) => String(what).includes("Hoạt động 3"))).toBe(false);
  });

  it("puts the longest overdue first, be it an activity or one of its milestones", () => {
    const overdue = planOfRows(
      { deadline: "Tháng 5" },
      { deadline: "Hàng quý" },
      { deadline: "Quý II" },
      { deadline: "Hàng tháng" },
      { deadline: "Tháng 2" },
    );
    const built = describeWorkbook(workbookInput(overdue, { cutOff: day("2023-08-10") }));
    const late = overviewRows(specToExcelts(built), "Việc cần xử lý trước").map((row) => row.at(-1));
    expect(late.slice(0, 5)).toEqual([191, 163, 132, 71, 41]);
  });
});
