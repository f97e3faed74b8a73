import type { Section } from "../../plan/plan";
import { rowNumber, TITLE_LEVEL } from "../table/numbers";
import { Sections } from "../table/sections";
import type { TableTitle } from "../table/titlesAbove";
import type { Row } from "./rows";

interface TableRows {
  readonly rows: readonly Row[];
  readonly title: TableTitle | null;
  /** Where the table stands, for people. */
  readonly where: string;
}

/**
 * The sections of a plan in one or more tables, and by table the section of each of its rows. A number that two
 * tables have becomes "I~2" in the second, as in a Word file's tables.
 */
export function withSections(tables: readonly TableRows[]): {
  readonly sections: readonly Section[];
  readonly tables: readonly ReadonlyMap<Row, string>[];
} {
  const sections = new Sections();
  const rowSections = tables.map(({ rows, title, where }) => {
    if (title) sections.enterTitle(title.no, title.name, where);
    else sections.leaveAll();
    const above = title ? sections.at(Infinity) : "";
    const byNumber = new Map([["", above]]);
    const of = new Map<Row, string>();
    for (const row of rows) {
      if (row.kind === "section") {
        const number = rowNumber(row.no) ?? { plain: row.no, level: TITLE_LEVEL, path: null };
        sections.enterNumbered(number, row.name, where);
        byNumber.set(row.no, sections.at(Infinity));
      } else if (row.kind === "item") of.set(row, byNumber.get(row.section) ?? row.section);
    }
    return of;
  });
  const used = new Set(rowSections.flatMap((of) => [...of.values()]));
  return {
    sections: sections.all
      .filter(({ no }) => used.has(no) || !sections.said.has(no))
      .map(({ no, name }) => ({ no, name })),
    tables: rowSections,
  };
}
