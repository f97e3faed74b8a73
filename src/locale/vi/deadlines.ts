import { partsOf, toVietnamese, type IsoDate } from "../../plan/calendarDate";
import type { Period } from "../../plan/plan";

const ROMAN = ["I", "II", "III", "IV"];

/** The name of the period that ends on a day. @example periodName("quarter", "2023-06-30") // "Quý II" */
export function periodName(period: Period, end: IsoDate): string {
  const { year, month } = partsOf(end);
  switch (period) {
    case "week":
      return `Tuần đến ${toVietnamese(end)}`;
    case "month":
      return `Tháng ${month}`;
    case "quarter":
      return `Quý ${ROMAN[month / 3 - 1] ?? ""}`;
    case "halfYear":
      return month === 6 ? "6 tháng đầu năm" : "6 tháng cuối năm";
    case "nineMonths":
      return "9 tháng";
    case "year":
      return `Năm ${year}`;
  }
}

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  halfYear: "6 tháng",
  nineMonths: "9 tháng",
  year: "năm",
};

/** Periods as a deadline cell says them. @example periodList(["quarter", "year"]) // "Hàng quý, năm" */
export function periodList(periods: readonly Period[]): string {
  return `Hàng ${periods.map((period) => PERIOD_WORDS[period]).join(", ")}`;
}
