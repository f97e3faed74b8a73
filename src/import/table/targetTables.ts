import type { Target } from "../../plan/target";
import { operatorOf } from "../text/body/targets";
import { bareText } from "../text/letters";
import type { HeadColumn } from "./head";
import { headingOf } from "./headings";
import { rowNumber } from "./numbers";
import type { Stretch } from "./stretches";

/** The columns of a table of targets. */
interface TargetColumns {
  readonly no: HeadColumn | undefined;
  readonly indicator: HeadColumn;
  readonly unit: HeadColumn | undefined;
  readonly value: HeadColumn;
}

/** A table that lists targets, and what it lists. */
export interface TargetTable {
  readonly stretch: Stretch;
  readonly targets: readonly Target[];
}

/**
 * The tables of a plan that list targets ("Chỉ tiêu | Đơn vị tính | Kế hoạch 2026"), in order. A row whose value is
 * no number is no target of ours.
 * @param stretches all tables of the document that aren't its task tables
 * @param year the plan's; of several years' columns its own counts
 * @example targetTables(others, 2026)[0]?.targets[0]?.indicator // "Tỷ lệ hồ sơ trực tuyến"
 */
export function targetTables(stretches: readonly Stretch[], year: number | null): TargetTable[] {
  return stretches.flatMap((stretch) => {
    const columns = columnsOf(stretch, year);
    const targets = columns ? rowsOf(stretch, columns) : [];
    return targets.length > 0 ? [{ stretch, targets }] : [];
  });
}

function columnsOf(stretch: Stretch, year: number | null): TargetColumns | null {
  const { columns } = stretch.head;
  const indicator = columns.find(({ heading }) => headingOf(heading)?.role === "target");
  if (!indicator) return null;
  const isUnit = ({ heading }: HeadColumn): boolean =>
    /^(?:don vi tinh|dvt|dv tinh)$/.test(bareText(heading));
  const numbers = columns.filter(
    (column) =>
      column !== indicator && column.role !== "no" && !isUnit(column) && holdsValues(stretch, column),
  );
  const value = valueColumn(numbers, year);
  return value
    ? { no: columns.find(({ role }) => role === "no"), indicator, unit: columns.find(isUnit), value }
    : null;
}

const MOSTLY = 0.5;

function holdsValues(stretch: Stretch, column: HeadColumn): boolean {
  const texts = textsIn(stretch, column).filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => valueOf(text) !== null).length > texts.length * MOSTLY;
}

const PROMISED = /\b(?:ke hoach|phan dau|muc tieu|chi tieu|duoc giao|can dat|yeu cau)\b/;
const REACHED = /\b(?:thuc hien|uoc|hien trang|da dat|ket qua)\b(?!.*\bcan dat\b)/;

/** What is promised for the plan's year: by the year in its heading, else by its words, else the only one. */
function valueColumn(columns: readonly HeadColumn[], year: number | null): HeadColumn | undefined {
  const yearsOf = ({ heading }: HeadColumn): number[] => [...heading.matchAll(/\b20\d\d\b/g)].map(Number);
  const open = columns.filter((column) => {
    const years = yearsOf(column);
    return (
      !REACHED.test(bareText(column.heading)) && (year === null || years.length === 0 || years.includes(year))
    );
  });
  return (
    open.find((column) => year !== null && yearsOf(column).includes(year)) ??
    open.find(({ heading }) => PROMISED.test(bareText(heading))) ??
    (open.length === 1 ? open[0] : undefined)
  );
}

function rowsOf(stretch: Stretch, columns: TargetColumns): Target[] {
  const targets: Target[] = [];
  for (let row = stretch.from; row < stretch.to; row++) {
    const text = (column: HeadColumn | undefined): string => (column ? textAt(stretch, row, column) : "");
    const indicator = text(columns.indicator);
    const printed = text(columns.value);
    const value = valueOf(printed);
    if (indicator === "" || value === null || rowNumber(indicator) !== null) continue;
    const unit = /%/.test(printed) ? "%" : text(columns.unit) || unitIn(indicator);
    targets.push({
      no: text(columns.no).replace(/[.)]+$/, ""),
      text: `${indicator}: ${printed}${unit === "" || printed.includes(unit) ? "" : ` ${unit}`}`,
      indicator,
      operator: value.operator,
      value: value.number,
      unit,
    });
  }
  return targets;
}

/** "Tỷ lệ hồ sơ (%)" */
function unitIn(indicator: string): string {
  return /\(([^()]{1,20})\)\s*$/.exec(indicator)?.[1] ?? "";
}

const VALUE =
  /^(\D{0,30}?)((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?|\d+\.\d+)\s*(%?(?:\s+trở (?:lên|xuống))?)(?:\s*\p{L}{1,20})?$/iu;

/** "85", "≥ 92,5 %", "Từ 1.200 trở lên"; null where a cell holds more than one number, or none. */
function valueOf(text: string): { readonly number: number; readonly operator: Target["operator"] } | null {
  const [, before = "", digits = "", after = ""] = VALUE.exec(text.replace(/\s+/g, " ").trim()) ?? [];
  if (digits === "") return null;
  const plain = /^\d+\.\d{1,2}$|^\d+\.\d{4,}$/.test(digits)
    ? digits
    : digits.replace(/\./g, "").replace(",", ".");
  return { number: Number(plain), operator: operatorOf(before, after.replace("%", "")) };
}

function textsIn(stretch: Stretch, column: HeadColumn): string[] {
  return Array.from({ length: stretch.to - stretch.from }, (_, at) =>
    textAt(stretch, stretch.from + at, column),
  );
}

/** What stands in a row's cell of a column, on one line; "" where a title lies over it. */
function textAt({ grid }: Stretch, row: number, column: HeadColumn): string {
  const cell = grid.cellAt(row, column.from);
  return cell && cell.columnSpan <= column.to - column.from ? cell.text.replace(/\n/g, " ") : "";
}
