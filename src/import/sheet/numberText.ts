import { fromExcelSerial, partsOf } from "../../plan/calendarDate";

const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "dd/mm/yyyy",
  16: "dd/mm",
  17: "mm/yyyy",
  22: "dd/mm/yyyy",
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "dd/mm/yyyy"])),
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
};
/** Days between the 1900 and the 1904 count. */
const COUNT_1904 = 1462;

/** The pattern of a number format that Excel has built in; "General" for all others. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}

/**
 * A number as a Vietnamese sheet shows it: dates as dd/mm/yyyy or what of it the format has, thousands with dots.
 * @example numberText(45016, "d-mmm-yy", false) // "31/03/2023"
 */
export function numberText(value: number, format: string, counts1904: boolean): string {
  const section = format.split(";")[0] ?? "";
  // [h] and [$-42A] in brackets, "Quý" in quotes, \x and _x are no codes
  const codes = section.replace(/\[[^\]]*\]|"[^"]*"|\\.|[_*]./g, "");
  if (/[ymd]/i.test(codes) && !/[0#]/.test(codes)) {
    const date = dateText(value + (counts1904 ? COUNT_1904 : 0), codes);
    if (date !== null) return `${wordsBefore(section)}${date}`;
  }
  if (!/[0#]/.test(codes)) return plain(value);
  const before = literals(section.slice(0, section.search(/[0#]/)));
  const after = literals(
    section.slice(
      section.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length)).search(/[0#.,%]+[^0#]*$/),
    ),
  );
  return `${before}${digits(value, codes)}${after}`;
}

/** A date by its count of days, as dd/mm/yyyy; null where no date has it. */
export function dateOfSerial(value: number, counts1904: boolean): string | null {
  return dateText(value + (counts1904 ? COUNT_1904 : 0), "dmy");
}

/** "Trước " in front of a date; "ngày" says nothing that the date doesn't. */
function wordsBefore(section: string): string {
  const front = /^(?:\[[^\]]*\]|"[^"]*"|\\.|[_*].|\s)*/.exec(section)?.[0] ?? "";
  return literals(front)
    .replace(/(?:^|\s)(?:ngày|tháng|năm)\s*$/i, " ")
    .replace(/\s+/g, " ")
    .trimStart();
}

function dateText(serial: number, codes: string): string | null {
  const date = fromExcelSerial(serial);
  if (date === null) return null;
  const { year, month, day } = partsOf(date);
  const two = (part: number): string => String(part).padStart(2, "0");
  const code = codes.replace(/(h+[^ymd]*?)m+/gi, "$1");
  const parts = [
    /d/i.test(code) ? two(day) : "",
    /m/i.test(code) ? two(month) : "",
    /y/i.test(code) ? String(year) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join("/");
}

function digits(value: number, codes: string): string {
  const percent = codes.includes("%");
  const places = /\.(0+)/.exec(codes)?.[1]?.length ?? 0;
  const most = places + (/\.0*(#+)/.exec(codes)?.[1]?.length ?? 0);
  const least = /(0+)(?:\.|[^0#.,]*$)/.exec(codes.split(".")[0] ?? "")?.[1]?.length ?? 0;
  const scaled = percent ? value * 100 : value;
  const [whole = "", rest = ""] = Math.abs(scaled).toFixed(Math.min(most, 15)).split(".");
  const padded = whole.padStart(least, "0");
  const grouped = /[#0],[#0]/.test(codes) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ".") : padded;
  const kept = rest.slice(0, places) + rest.slice(places).replace(/0+$/, "");
  return `${scaled < 0 ? "-" : ""}${grouped}${kept === "" ? "" : `,${kept}`}${percent ? "%" : ""}`;
}

/** Words in quotes and escaped letters of a format. */
function literals(part: string): string {
  return [...part.matchAll(/"([^"]*)"|\\(.)/g)].map((match) => match[1] ?? match[2] ?? "").join("");
}

/** Fifteen digits, as many as a sheet shows; no 1.1000000000000001. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}
