import type { ImportWarning, Plan } from "../../plan/plan";
import { readDuties } from "../text/body/duties";
import { readHead } from "../text/body/head";
import { readParts } from "../text/body/parts";
import { readTargets } from "../text/body/targets";
import { readLines } from "../text/lines";
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
  const head = readHead(above, above.length, year, ofMany);
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

function isInside({ block, row }: OutsideLine, tables: readonly TargetTable[]): boolean {
  return tables.some(({ stretch }) => stretch.block === block && row >= stretch.from && row < stretch.to);
}

function textOf(lines: readonly OutsideLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}
