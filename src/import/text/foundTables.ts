import type { ColumnUse, ImportChoices } from "../choices";
import { readTitle } from "../table/planTables";
import type { Title } from "../table/planTables";
import type { Column } from "./columns";
import { bareText, capitalShare, openingOf } from "./letters";
import type { Line } from "./lines";
import type { Table } from "./table";
import { findTables, isAnnex } from "./table";

/** A column of a table in a text, used as the head says or as a person chose. */
export interface UsedColumn extends Column {
  readonly use: ColumnUse;
}

/** A task table of a text, and what a person knows it by. */
export interface FoundTable {
  /** "line 12": no table with a grid has such an id. */
  readonly id: string;
  /** Where it stands, for people: "bảng ở dòng 12". */
  readonly origin: string;
  readonly table: Table;
  readonly columns: readonly UsedColumn[];
  /** The paragraphs above it and below the table before, from the nearest up, remarks in brackets left out. */
  readonly above: readonly string[];
  readonly title: Title;
  /** Index of the first line of what stands above it as its title. */
  readonly from: number;
}

const ID = "line ";

/** Whether a person chose among the tables of a text that has no grid. */
export function areOfText({ tables = [], columns = {} }: ImportChoices): boolean {
  return [...tables, ...Object.keys(columns)].some((id) => id.startsWith(ID));
}

/**
 * The task tables of a text's lines. Where several heads look like one, those without a column of numbers are
 * sentences; the longest table is one whatever its head.
 * @throws NoAppendixError
 */
export function findTaskTables(lines: readonly Line[], choices: ImportChoices): FoundTable[] {
  const all = findTables(lines);
  const longest = all.reduce((most, table) => (table.body.length > most.body.length ? table : most));
  const tables = all.filter(
    (table) =>
      table === longest || (table.body.length > 0 && table.header.columns.some(({ role }) => role === "no")),
  );
  const lineOf = ({ header }: Table): number => lines[header.from]?.no ?? 0;
  const idOf = (table: Table): string => `${ID}${lineOf(table)}`;
  return tables.map((table, at): FoundTable => {
    const alike = [table, ...tables].find(
      (other) => choices.columns?.[idOf(other)] !== undefined && sameHead(other, table),
    );
    const uses = alike && choices.columns?.[idOf(alike)];
    const title = titleLines(lines, tables[at - 1]?.end ?? 0, table.header.from);
    const above = paragraphsOf(title);
    return {
      id: idOf(table),
      origin: `bảng ở dòng ${lineOf(table)}`,
      table,
      columns: table.header.columns.map((column, index) => usedAs(column, uses?.[index])),
      above,
      title: readTitle([...above].reverse()),
      from: table.header.from - title.length,
    };
  });
}

function sameHead(one: Table, other: Table): boolean {
  const headings = ({ header }: Table): string => header.columns.map(({ heading }) => heading).join("\n");
  return headings(one) === headings(other);
}

/** An item's number is cut off before its cells are told apart, so that no other column can take its place. */
function usedAs(column: Column, use: ColumnUse = column.role): UsedColumn {
  if (column.role === "no") return { ...column, use: "no" };
  return use === "ignored" || use === "no"
    ? { ...column, role: "extra", use: "ignored" }
    : { ...column, role: use, use };
}

/** A title is broken over some lines, and may have a remark below it. */
const TITLE_LINES = 8;

/** The lines above a head that are its title: from the annex's number on, or those in capitals. */
function titleLines(lines: readonly Line[], end: number, head: number): readonly Line[] {
  const near = lines.slice(Math.max(end, head - TITLE_LINES), head);
  const annex = near.map(({ text }) => isAnnex(text)).lastIndexOf(true);
  if (annex >= 0) return near.slice(annex);
  const other = near.map(({ text }) => /[.;]$/.test(text)).lastIndexOf(true);
  return near.slice(other + 1);
}

/** Lines as the paragraphs they were broken from, the last one first. */
function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const { text } of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && goesOn(last, text)) paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else paragraphs.push(text);
  }
  return paragraphs.filter((text) => !text.startsWith("(") && /\p{L}{2}/u.test(text)).reverse();
}

const CAPITALS = 0.8;

/** Whether a line is the rest of the paragraph before: of an open bracket, in small letters, or in capitals too. */
function goesOn(paragraph: string, line: string): boolean {
  if (paragraph.split("(").length > paragraph.split(")").length) return true;
  if (openingOf(line) === "lower") return true;
  const capitals = capitalShare(paragraph) > CAPITALS && capitalShare(line) > CAPITALS;
  return (
    capitals &&
    !isAnnex(paragraph) &&
    !/^phu luc\b/.test(bareText(paragraph)) &&
    !/^[IVXA-H\d]+[.)]/.test(line)
  );
}
