import type { ActivityField } from "../../src/plan/plan";
import type { MadeTable } from "../../test/import/text/goldenTable";
import { Chance } from "../../test/import/text/random";

/** How an office sets a plan; another one for every seed. */
export interface Look {
  readonly font: string;
  /** pt */
  readonly size: number;
  readonly standing: "middle" | "top";
  /** Rows may be cut at a page's end. */
  readonly cut: boolean;
  readonly headRepeats: boolean;
  readonly numberHeading: string;
  readonly align: "left" | "justify";
  readonly pageNumbers: boolean;
  readonly landscape: boolean;
  /** Of each column, that of the numbers first: its part of the table's width. */
  readonly widths: readonly number[];
}

/** The first page's words; the table stands on the next. */
export const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026";
const CENTRED: readonly ActivityField[] = ["leadUnit", "coopUnits", "deadline", "budget"];

/**
 * The look of a made plan. Its fonts have every Vietnamese letter (Liberation from version 2 on): letters that come
 * from a second font stand apart from their words in a text. The order of the draws is part of it.
 */
export function lookOf(seed: number, { columns }: MadeTable): Look {
  const chance = new Chance(seed * 13 + 7);
  const font = chance.of([
    "Liberation Serif",
    "Liberation Serif",
    "Liberation Sans",
    "DejaVu Sans Condensed",
  ]);
  const size = chance.of([10, 11, 12, 13]);
  const standing = chance.happens(0.6) ? "middle" : "top";
  const cut = chance.happens(0.4);
  const headRepeats = chance.happens(0.7);
  const numberHeading = chance.of(["TT", "STT"]);
  const align = chance.of(["left", "justify"] as const);
  const letters = [5, ...columns.map((column) => column.letters)];
  const total = letters.reduce((sum, own) => sum + own, 0);
  return {
    font,
    size,
    standing,
    cut,
    headRepeats,
    numberHeading,
    align,
    pageNumbers: chance.happens(0.6),
    landscape: columns.length > 5,
    widths: letters.map((own) => own / total),
  };
}

/** Whether offices centre a column's cells. */
export function isCentred(field: ActivityField): boolean {
  return CENTRED.includes(field);
}
