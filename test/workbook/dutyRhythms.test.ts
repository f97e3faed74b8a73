import fc from "fast-check";
import { DEFAULT_CONVENTIONS, milestonesOf, readDeadline } from "../../src/plan/deadline/read";
import type { Duty, Period } from "../../src/plan/plan";
import { dutyRhythms } from "../../src/workbook/dutyRhythms";
import { ongoingText, readSettings } from "../../src/workbook/settings";

const duty = (text: string, ...periods: Period[]): Duty => ({
  kind: "report",
  ref: "IV.1",
  text,
  periods,
  responsible: "",
});
const rhythmsOf = (...duties: Duty[]) => dutyRhythms(duties, DEFAULT_CONVENTIONS);
const ALL: readonly Period[] = ["quarter", "halfYear", "nineMonths", "year"];

describe("the plan's own reporting duties", () => {
  it("give the periods, each rhythm once", () => {
    expect(
      rhythmsOf(
        duty("Hàng quý, 6 tháng, 9 tháng, năm tổng hợp báo cáo.", ...ALL),
        duty("Hàng quý, 6 tháng, 9 tháng, năm báo cáo về Văn phòng Sở.", ...ALL),
        duty("Giao các phòng của Sở triển khai thực hiện."),
      ),
    ).toEqual([{ every: ALL, day: null }]);
  });

  it.each([
    [
      "Định kỳ hàng quý báo cáo trước ngày 15 của tháng cuối quý, gửi Văn phòng Sở.",
      { on: "lastMonth", day: 14 },
    ],
    ["Hàng quý (chậm nhất ngày 10 tháng cuối kỳ báo cáo) gửi báo cáo.", { on: "lastMonth", day: 10 }],
    ["Hàng quý báo cáo trước ngày 5 tháng sau.", { on: "nextMonth", day: 4 }],
    ["Hàng quý báo cáo trước ngày 15 tháng cuối quý, Văn phòng tổng hợp trước ngày 20 tháng cuối quý.", null],
  ])("give the day where they name one: %s", (text, day) => {
    expect(rhythmsOf(duty(text, "quarter"))).toEqual([{ every: ["quarter"], day }]);
  });

  it("make ongoing work's milestones when they are chosen", () => {
    const [ongoing] = rhythmsOf(duty("Báo cáo hàng quý, trước ngày 15 của tháng cuối quý.", "quarter"));
    if (!ongoing) throw new Error("no rhythm");
    const context = { year: 2026, conventions: { ...DEFAULT_CONVENTIONS, ongoing } };
    expect(milestonesOf(readDeadline("Thường xuyên", context), context).map(({ due }) => due)).toEqual([
      "2026-03-14",
      "2026-06-14",
      "2026-09-14",
      "2026-12-14",
    ]);
  });
});

it("the sheet's words for any rhythm read back to it", () => {
  const day = fc.integer({ min: 1, max: 31 });
  fc.assert(
    fc.property(
      fc.subarray(["month", ...ALL] as Period[], { minLength: 1 }),
      fc.option(
        fc.oneof(
          day.map((on) => ({ on: "lastMonth" as const, day: on })),
          day.map((on) => ({ on: "nextMonth" as const, day: on })),
        ),
      ),
      (every, named) => {
        const rhythm = { every, day: named };
        expect(readSettings({ named: { QuyUocThuongXuyen: ongoingText(rhythm) } }).ongoing).toEqual(rhythm);
      },
    ),
  );
});
