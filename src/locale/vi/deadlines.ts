import { partsOf, toVietnamese, type IsoDate } from "../../plan/calendarDate";
import type { DeadlineKind, DeadlineQuestion } from "../../plan/deadline";
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

/** What a column "Loại thời hạn" says. */
export const DEADLINE_KINDS: Readonly<Record<DeadlineKind, string>> = {
  date: "Ngày cụ thể",
  month: "Theo tháng",
  quarter: "Theo quý",
  year: "Trong năm",
  span: "Khoảng thời gian",
  ongoing: "Thường xuyên",
  periodic: "Định kỳ",
  relative: "Tính từ mốc",
  conditional: "Khi có điều kiện",
  external: "Theo quy định khác",
  integrated: "Lồng ghép",
  composite: "Nhiều phần",
  missing: "Chưa có",
  unknown: "Chưa rõ",
};

/** What a person is asked where a deadline gives no date. */
export const DEADLINE_QUESTIONS: Readonly<Record<DeadlineQuestion, string>> = {
  date: "Hoàn thành chậm nhất vào ngày nào?",
  "event-date": "Sự kiện xảy ra vào ngày nào, hạn hoàn thành là ngày nào?",
  "start-date": "Thời hạn được tính từ ngày nào?",
  "rule-date": "Quy định của cơ quan khác ấn định ngày nào?",
  period: "Báo cáo theo kỳ nào (tháng, quý, 6 tháng, 9 tháng, năm)?",
  year: "Thời hạn thuộc năm nào?",
  "host-report-date": "Báo cáo được lồng ghép đến hạn vào ngày nào?",
};

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
