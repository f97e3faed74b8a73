import type { ImportWarning, Plan, PlanHead } from "../../plan/plan";
import { readDuties } from "../text/body/duties";
import { readHead } from "../text/body/head";
import { readParts } from "../text/body/parts";
import { readTargets } from "../text/body/targets";
import { readLines } from "../text/lines";
import { sheetName } from "./planTables";
import type { Stretch } from "./stretches";
import type { TargetTable } from "./targetTables";
import { targetTables } from "./targetTables";
import type { OutsideLine, TaskTables } from "./taskTables";
import { linesAbove } from "./taskTables";

interface BodyOptions {
  readonly year: number | undefined;
  /** Each of several task tables has a title of its own. */
  readonly ofMany: boolean;
}

/**
 * What a document says around its task tables: head, targets, duties.
 * @param others the document's other tables, which may list targets
 */
export function readBody(
  { lines, tables }: TaskTables,
  others: readonly Stretch[],
  { year, ofMany }: BodyOptions,
): Pick<Plan, "head" | "targets" | "duties" | "warnings"> {
  const [first] = tables;
  const { lines: above, decomposed } = readLines(textOf(first ? linesAbove(lines, first, lines.length) : []));
  const whole = readHead(above, above.length, year, ofMany);
  const head = first ? withOwnHead(whole, first, ownLines(lines, first, others), { year, ofMany }) : whole;
  const listed = targetTables(others, head.year);
  const { lines: all } = readLines(textOf(lines.filter((line) => !isInside(line, listed))));
  const parts = readParts(all);
  const targets = [...readTargets(parts), ...listed.flatMap((table) => table.targets)];
  const warnings: ImportWarning[] = [];
  if (head.year === null) warnings.push({ code: "no-year", where: "", text: "" });
  if (targets.length === 0) warnings.push({ code: "no-targets", where: "", text: "" });
  if (decomposed) warnings.push({ code: "decomposed-letters", where: "", text: "" });
  return { head, targets, duties: readDuties(parts), warnings };
}

/**
 * What stands between a plan's first table and what is nobody's or another plan's: the lines of its own sheet, or
 * those below the last table of tasks that was left out. Null where all lines above are the plan's.
 */
function ownLines(
  lines: readonly OutsideLine[],
  first: Stretch,
  others: readonly Stretch[],
): readonly OutsideLine[] | null {
  if (sheetName(first) !== "")
    return linesAbove(lines, first, lines.length).filter(({ block }) => block === first.block);
  const before = others.filter(
    ({ task, block, to }) =>
      task && (block < first.block || (block === first.block && to <= first.head.from)),
  );
  const last = before[before.length - 1];
  return last ? linesAbove(lines, first, lines.length, last) : null;
}

/** A document's head with the title and the year that stand right above the plan, or that its sheet's name has. */
function withOwnHead(
  whole: PlanHead,
  first: Stretch,
  own: readonly OutsideLine[] | null,
  { year, ofMany }: BodyOptions,
): PlanHead {
  const named = Number(/\b20\d\d\b/.exec(sheetName(first))?.[0] ?? 0) || null;
  if (own === null) return { ...whole, year: whole.year ?? named };
  const { lines } = readLines(textOf(own));
  const near = readHead(lines, lines.length, year, ofMany);
  return {
    ...whole,
    title: near.title || whole.title,
    issuedUnder: near.issuedUnder || whole.issuedUnder,
    year: near.year ?? named ?? whole.year,
  };
}

function isInside({ block, row }: OutsideLine, tables: readonly TargetTable[]): boolean {
  return tables.some(({ stretch }) => stretch.block === block && row >= stretch.from && row < stretch.to);
}

function textOf(lines: readonly OutsideLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}
