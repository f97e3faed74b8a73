import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { Activity, ActivityField } from "../../plan/plan";
import { wordsOf } from "./letters";
import type { RepeatedTexts } from "./repeatedTexts";
import { isWithin } from "./repeatedTexts";

type Cells = Activity["cells"];

/** A cell of a row of the table. */
export interface Place {
  readonly row: number;
  readonly field: ActivityField;
}

const SHORT: readonly ActivityField[] = ["product", "leadUnit", "coopUnits", "deadline"];

/**
 * Cells that lack words of a text that other rows have, where those words stand beside them: in another cell of the
 * row, or in the column's next cell above or below. Both may be wrong.
 */
export function strayWords(rows: readonly Cells[], texts: RepeatedTexts): Place[] {
  return rows.flatMap((cells, row) =>
    SHORT.flatMap((field) => {
      if (cells[field] === "") return [];
      const rests = texts.missing(field, cells[field]);
      const holder = rests.length > 0 ? holderOf(rows, row, field, rests) : undefined;
      return holder ? [{ row, field }, holder] : [];
    }),
  );
}

function holderOf(
  rows: readonly Cells[],
  row: number,
  field: ActivityField,
  rests: readonly (readonly string[])[],
): Place | undefined {
  const beside = ACTIVITY_FIELDS.filter((other) => other !== field).map((other) => ({ row, field: other }));
  const places = [...beside, { row: row - 1, field }, { row: row + 1, field }];
  const own = wordsOf(rows[row]?.[field] ?? "");
  return places.find((place) => {
    const words = wordsOf(rows[place.row]?.[place.field] ?? "");
    // the whole of a text holds its rest too
    const whole = place.row !== row && isWithin(own, words);
    return !whole && rests.some((rest) => rest.length < words.length && isWithin(rest, words));
  });
}
