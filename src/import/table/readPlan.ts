import type { ActivityField, ImportWarning, Plan, Section } from "../../plan/plan";
import { EmptyDocumentError, NoAppendixError, NoRowsError } from "../errors";
import { readDuties } from "../text/body/duties";
import { readHead } from "../text/body/head";
import { readParts } from "../text/body/parts";
import { readTargets } from "../text/body/targets";
import type { ImportOptions } from "../text/importText";
import { readLines } from "../text/lines";
import type { OpenActivity } from "./activities";
import { continuedFields, furtherFields, toActivities } from "./activities";
import { judgeRows } from "./groups";
import { guessHead } from "./guessHead";
import type { HeadColumn } from "./head";
import type { GridDocument } from "./model";
import { leadingNumber } from "./numbers";
import { bodyRows } from "./rows";
import { Sections } from "./sections";
import type { TaskTable, TaskTables } from "./taskTables";
import { findTaskTables } from "./taskTables";

/**
 * The plan that a document with tables holds.
 * @throws EmptyDocumentError, NoAppendixError, NoRowsError, RefusedFileError
 * @example readPlan(readDocx(container, "word/document.xml")).activities.length
 */
export function readPlan(document: GridDocument, options: ImportOptions = {}): Plan {
  const found = findTaskTables(document);
  const known = found.tables.length > 0 ? found : guessHead(document);
  if (!known) throw hasText(document) ? new NoAppendixError() : new EmptyDocumentError();
  const rows = readTables(known);
  if (rows.items.length === 0) throw new NoRowsError();
  const body = readBody(known, options);
  const columns = unionOf(known.tables.map(({ head }) => head.columns));
  return {
    source: document.source,
    head: body.head,
    columns: columns.map(({ heading }) => heading),
    sections: rows.sections,
    activities: toActivities(rows.items),
    targets: body.targets,
    duties: body.duties,
    warnings: [
      ...document.warnings,
      ...(known === found
        ? []
        : [{ code: "no-head", where: known.tables[0]?.grid.table.origin ?? "", text: "" } as const]),
      ...columnWarnings(columns),
      ...rows.warnings,
      ...body.warnings,
    ],
  };
}

interface ReadRows {
  readonly sections: readonly Section[];
  readonly items: readonly (readonly OpenActivity[])[];
  readonly warnings: readonly ImportWarning[];
}

function readTables(found: TaskTables): ReadRows {
  const sections = new Sections();
  const items: OpenActivity[][] = [];
  const warnings: ImportWarning[] = [];
  for (const table of found.tables) {
    const title = found.tables.length > 1 ? titleAbove(found, table) : null;
    if (title) sections.enterTitle(title.number.plain, title.rest);
    readRows(table, sections, items, warnings);
  }
  const used = new Set(items.flat().map(({ section }) => section));
  // a title with no rows of its own is kept where it stands over other titles
  const kept = sections.all.filter(
    ({ no }) => used.has(no) || [...used].some((other) => other.startsWith(`${no}.`)),
  );
  return { sections: kept, items, warnings };
}

/** The numbered title of a table of several: "I. Cải cách thể chế". */
function titleAbove({ lines }: TaskTables, table: TaskTable): ReturnType<typeof leadingNumber> {
  const above = lines.filter(({ block }) => block < table.block);
  const last = above[above.length - 1];
  return last && last.block === table.block - 1 ? leadingNumber(last.text) : null;
}

function readRows(
  { grid, head, from, to }: TaskTable,
  sections: Sections,
  items: OpenActivity[][],
  warnings: ImportWarning[],
): void {
  const { columns } = head;
  for (const judged of judgeRows(bodyRows(grid, head, from, to), columns)) {
    const { row, kind } = judged;
    const item = items[items.length - 1];
    const last = item?.[item.length - 1];
    const fields = [...row.fields];
    if (kind === "group") sections.enter(judged);
    else if (kind === "loose")
      warnings.push({
        code: "leftover-text",
        where: `${grid.table.origin}, dòng ${row.at + 1}`,
        text: row.title ?? row.fields.map(({ text }) => text).join(" "),
      });
    else if (kind === "continuation" && last) last.fields = continuedFields(last.fields, fields);
    else if (kind === "activity" && item && last)
      item.push({ ...last, fields: furtherFields(last.fields, fields, columns) });
    else items.push([{ section: sections.at(judged.level), no: row.no, columns, fields }]);
  }
}

function readBody(
  { lines, tables }: TaskTables,
  options: ImportOptions,
): Pick<Plan, "head" | "targets" | "duties" | "warnings"> {
  const first = tables[0]?.block ?? 0;
  const { lines: above, decomposed } = readLines(textOf(lines.filter(({ block }) => block <= first)));
  const { lines: all } = readLines(textOf(lines));
  const head = readHead(above, above.length, options.year);
  const parts = readParts(all);
  const targets = readTargets(parts);
  const warnings: ImportWarning[] = [];
  if (head.year === null) warnings.push({ code: "no-year", where: "", text: "" });
  if (targets.length === 0) warnings.push({ code: "no-targets", where: "", text: "" });
  if (decomposed) warnings.push({ code: "decomposed-letters", where: "", text: "" });
  return { head, targets, duties: readDuties(parts), warnings };
}

function textOf(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function unionOf(heads: readonly (readonly HeadColumn[])[]): HeadColumn[] {
  const columns: HeadColumn[] = [];
  for (const column of heads.flat())
    if (
      !columns.some(
        ({ role, heading }) => role === column.role && (role !== "extra" || heading === column.heading),
      )
    )
      columns.push(column);
  return columns;
}

const EXPECTED: readonly ActivityField[] = ["leadUnit", "coopUnits", "product", "deadline"];

function columnWarnings(columns: readonly HeadColumn[]): ImportWarning[] {
  const unknown = columns.filter(({ role }) => role === "extra");
  const missing = EXPECTED.filter((field) => !columns.some(({ role }) => role === field));
  return [
    ...unknown.map(({ heading }): ImportWarning => ({ code: "unknown-column", where: "", text: heading })),
    ...missing.map((field): ImportWarning => ({ code: "missing-column", where: "", text: field })),
  ];
}

function hasText({ blocks }: GridDocument): boolean {
  return blocks.some((block) =>
    block.kind === "paragraph"
      ? block.text.trim() !== ""
      : block.table.cells.some(({ text }) => text.trim() !== ""),
  );
}
