import type { Column, ColumnRole } from "./columns";
import { isTextRole } from "./columns";
import { opensAsDeadline } from "./evidence/deadlines";
import { hangs } from "./evidence/endings";
import { beginsAsProduct, beginsAsWork } from "./evidence/openings";
import { beginsAsUnit } from "./evidence/units";
import { openingOf, withoutBullet, wordsOf } from "./letters";

/** A column's words before a page's end and behind it; "" where it has none there. */
export interface CutTexts {
  readonly above: string;
  readonly below: string;
}

/** Whether a column's words behind a page's end go on with those before it, or are another cell's. */
export type Continuation = "rest" | "own" | "open";

/**
 * What the words behind a page's end are, by column, where they are a further activity of the item: its work begins
 * anew, and so does another of its cells. Null where they are the rest of the row that the page cut.
 * @example
 * furtherBeyond([{ above: "Ban hành kế hoạch", below: "Kiểm tra kỷ luật" }, { above: "Quý I", below: "Quý IV" }], columns)
 * // ["own", "own"]
 */
export function furtherBeyond(
  texts: readonly CutTexts[],
  columns: readonly Pick<Column, "role">[],
): Continuation[] | null {
  const roles = columns.map(({ role }) => role);
  const work = roles.reduce((last, role, at) => (isTextRole(role) ? at : last), -1);
  const kinds = texts.map((text, at) => continuationOf(text, roles[at] ?? "extra"));
  const others = kinds.filter(
    (kind, at) => kind === "own" && at !== work && ANSWERS.has(roles[at] ?? "extra"),
  );
  const cut = kinds.some(
    (kind, at) => kind === "rest" && (roles[at] === "product" || roles[at] === "deadline"),
  );
  if (cut || work < 0) return null;
  const enough = beginsAsWork(withoutBullet(texts[work]?.below ?? "")) ? 1 : 2;
  return kinds[work] === "own" && others.length >= enough ? kinds : null;
}

/** Columns whose cells each activity has of its own as a rule. */
const ANSWERS: ReadonlySet<ColumnRole> = new Set(["product", "leadUnit", "deadline"]);

function continuationOf({ above, below }: CutTexts, role: ColumnRole): Continuation {
  if (above === "" || below === "") return "open";
  const opening = openingOf(wordsOf(below)[0] ?? "");
  if (opening === "lower" && role !== "deadline") return "rest";
  if (hangs(above) >= 0.5) return "rest";
  return begins(below, role) && (role !== "deadline" || opensAsDeadline(above)) ? "own" : "open";
}

/** Whether a text begins as the cells of a column do. */
function begins(text: string, role: ColumnRole): boolean {
  const plain = withoutBullet(text);
  if (isTextRole(role)) return openingOf(wordsOf(plain)[0] ?? "") === "upper";
  if (role === "product") return beginsAsProduct(plain);
  if (role === "deadline") return opensAsDeadline(plain);
  return (role === "leadUnit" || role === "coopUnits") && beginsAsUnit(plain);
}
