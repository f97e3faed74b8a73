import type { ImportWarning, Section } from "../../plan/plan";
import type { OpenActivity } from "./activities";
import { continuedFields, furtherFields } from "./activities";
import { withoutDittos } from "./dittos";
import { fieldColumn } from "./fieldColumn";
import { withGroupUnits } from "./groupAnswers";
import type { JudgedRow } from "./groups";
import { judgeRows } from "./groups";
import type { RowNumber } from "./numbers";
import { bodyRows } from "./rows";
import { Sections } from "./sections";
import type { Stretch } from "./stretches";
import type { TaskTables } from "./taskTables";
import type { TableTitle } from "./titlesAbove";
import { openingTitle } from "./titlesAbove";

/** The rows of task tables, put in order. */
export interface ReadRows {
  readonly sections: readonly Section[];
  readonly items: readonly (readonly OpenActivity[])[];
  /** Headings of columns that say nothing but the section of each row. */
  readonly fieldHeadings: ReadonlySet<string>;
  readonly warnings: readonly ImportWarning[];
}

/** Reads the rows of all tables, those with a title under it: which are titles, which are activities, and what belongs to neither. */
export function readTables(found: TaskTables, titles: ReadonlyMap<Stretch, TableTitle>): ReadRows {
  const sections = new Sections();
  const items: OpenActivity[][] = [];
  const fieldHeadings = new Set<string>();
  const warnings: ImportWarning[] = [];
  for (const table of found.tables) {
    const { grid, head, from, to } = table;
    const rows = judgeRows(withoutDittos(bodyRows(grid, head, from, to), head.columns), head.columns);
    const title = titles.get(table);
    const opening = title ? null : openingTitle(found, table, numbersOfTitles(rows));
    if (title) sections.enterTitle(title.no, title.name, grid.table.origin);
    if (opening) sections.enterNumbered(opening.number, opening.name, grid.table.origin);
    const field = fieldColumn(head.columns, rows);
    const heading = head.columns[field]?.heading;
    if (heading !== undefined) fieldHeadings.add(heading);
    readRows(table, rows, field, sections, items, warnings);
  }
  // the innermost title first
  for (const answers of [...sections.entered].reverse()) answers.handDownTime();
  warnings.push(...sections.entered.flatMap((answers) => answers.warnings()));
  const used = withParents(items.flat().map(({ section }) => section));
  const kept = sections.all.filter(({ no }) => used.has(no));
  for (const { no, name, where } of sections.all)
    if (!used.has(no) && !sections.said.has(no))
      warnings.push({ code: "leftover-text", where, text: name === "" ? no : `${no}. ${name}` });
  return { sections: kept.map(({ no, name }) => ({ no, name })), items, fieldHeadings, warnings };
}

/** The sections that rows stand in, and those over them: "I" too where rows stand in "I.1". */
function withParents(sections: readonly string[]): ReadonlySet<string> {
  const used = new Set(sections);
  for (const no of [...used])
    for (let at = no.lastIndexOf("."); at > 0; at = no.lastIndexOf(".", at - 1)) used.add(no.slice(0, at));
  return used;
}

function numbersOfTitles(rows: readonly JudgedRow[]): readonly RowNumber[] {
  return rows.flatMap(({ kind, row }) => (kind === "group" && row.number ? [row.number] : []));
}

/** `field`: the column that names each row's section, or -1. */
function readRows(
  { grid, head }: Stretch,
  rows: readonly JudgedRow[],
  field: number,
  sections: Sections,
  items: OpenActivity[][],
  warnings: ImportWarning[],
): void {
  const { columns } = head;
  for (const judged of rows) {
    const { row, kind } = judged;
    const item = items[items.length - 1];
    const last = item?.[item.length - 1];
    const fields = row.fields.map((own, at) => (at === field ? { ...own, text: "" } : own));
    const where = `${grid.table.origin}, dòng ${row.at + 1}`;
    sections.enterField(row.fields[field]?.text ?? "", where);
    if (kind === "group") {
      sections.enter(judged, columns, where);
      continue;
    }
    if (kind === "loose")
      warnings.push({ code: "leftover-text", where, text: row.title ?? grid.textsOf(row.at).join(" ") });
    else if (kind === "continuation" && last) last.fields = continuedFields(last.fields, fields);
    else if (kind === "activity" && item && last) {
      const further = { ...last, fields: furtherFields(last.fields, fields, columns) };
      item.push(further);
      for (const title of sections.answers()) title.add(further);
    } else {
      const section = sections.at(judged.level);
      const open = sections.answers();
      const activity = { section, no: row.no, columns, fields: [...withGroupUnits(fields, columns, open)] };
      items.push([activity]);
      for (const title of open) title.add(activity);
    }
  }
}
