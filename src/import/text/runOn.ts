import type { Activity, ActivityField } from "../../plan/plan";
import type { Column } from "./columns";
import { doubting } from "./doubting";
import { beginsInside } from "./oddText";

type Read = Omit<Activity, "key">;

/** A document's kind alone, and who issues such documents: "Nghị quyết" + "HĐND xã" is one product or two cells. */
const KIND_OF_DOCUMENT =
  /^(?:nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|văn bản|tờ trình|thông báo|thông tư|nghị định)$/iu;
const ISSUER = /^(?:HĐND|UBND|Hội đồng nhân dân|[ỦU][ỷy] ban|Chủ tịch|Chính phủ|Thủ tướng|Bộ trưởng)/u;

/**
 * Adds doubts where cells follow one another in the text and their border may be another: before a cell that begins
 * in the middle of a phrase, and between a document's kind and who issues it.
 * @example withRunOns([[{ cells: { product: "Nghị quyết", leadUnit: "HĐND xã", … }, … }]], columns) // both in doubt
 */
export function withRunOns<Row extends Read>(
  items: readonly (readonly Row[])[],
  columns: readonly Column[],
): Row[][] {
  const fields = columns.flatMap(({ role }) => (role === "no" || role === "extra" ? [] : [role]));
  return items.map((activities) => activities.map((row) => doubting(row, runningOn(row, fields), fields)));
}

function runningOn({ cells }: Read, fields: readonly ActivityField[]): ActivityField[] {
  const present = fields.filter((field) => cells[field] !== "");
  return present.flatMap((field, at): ActivityField[] => {
    const next = present[at + 1];
    if (next === undefined) return [];
    if (beginsInside(next, cells[next])) return [field];
    const issued = KIND_OF_DOCUMENT.test(cells[field]) && ISSUER.test(cells[next]);
    return issued ? fields.slice(fields.indexOf(field), fields.indexOf(next) + 2) : [];
  });
}
