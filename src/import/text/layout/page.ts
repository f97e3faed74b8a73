import { closesDocument } from "../table";
import { bareText } from "../letters";
import type { Strip } from "./borders";
import { stripsLike, stripsOf } from "./borders";
import type { PlacedHead } from "./heads";
import { headAround } from "./heads";
import { placedPage } from "./placedPage";
import type { OpenLine } from "./openLine";
import { refine } from "./refine";
import type { PrintedLine } from "./printed";
import type { ReadPage } from "./reread";
import { rereadPages } from "./reread";
import { lineText } from "./printed";

export interface LayoutTable {
  readonly head: PlacedHead;
  readonly lines: readonly OpenLine[];
  /** Where the columns stand, by page. */
  readonly strips: readonly (readonly Strip[])[];
  /** Line number of the first line behind the table; null at the text's end. */
  readonly end: number | null;
}

/** The task tables of a text in the layout form, in order; none where it isn't of that form. */
export function findLayoutTables(lines: readonly PrintedLine[]): LayoutTable[] {
  const tables: LayoutTable[] = [];
  for (let at = 0; at < lines.length;) {
    const head = headAround(lines, at);
    if (!head) {
      at++;
      continue;
    }
    const { table, next } = readTable(lines, head);
    tables.push(table);
    at = Math.max(at + 1, next);
  }
  return tables.filter(isAligned);
}

/** Of the lines of a table printed in columns, so many have words in several of them, or several blanks somewhere. */
const IN_SEVERAL = 0.3;
const WITH_BLANKS = 0.15;

function isAligned({ lines }: LayoutTable): boolean {
  const several = lines.filter(({ cells }) => cells.filter((words) => words.length > 0).length > 1);
  const blanks = lines.filter(({ line }) => line.fragments.length > 1);
  if (lines.length === 0) return false;
  return several.length >= IN_SEVERAL * lines.length || blanks.length >= WITH_BLANKS * lines.length;
}

/** So often all lines are put into columns anew, before and after odd pages are; once where there are many. */
const ROUNDS = 2;
/** Documents of more lines teach enough, and it takes time. */
export const MANY_LINES = 5000;

/** By line, how much better a page without a head must fit the places of the first page's headings. */
const OTHERS_HEAD = 0.2;

function readTable(lines: readonly PrintedLine[], first: PlacedHead): { table: LayoutTable; next: number } {
  const pages: ReadPage[] = [];
  let head: PlacedHead | null = first;
  let before: readonly Strip[] = [];
  let own: PrintedLine[] = [];
  const finish = (): void => {
    const { headings } = head ?? first;
    const byHead = placedPage(own, pages.length, first.columns, (plain) => stripsOf(plain, headings));
    // without a head of its own the page may have the columns of the page before, or of the head further up
    const goesOn = head === null && before.length > 0;
    const like = goesOn
      ? placedPage(own, pages.length, first.columns, (plain) => stripsLike(plain, before))
      : byHead;
    const read = goesOn && like.cost < byHead.cost + OTHERS_HEAD * own.length ? like : byHead;
    pages.push({ printed: own, lines: read.lines, strips: read.strips });
    if (own.length > 0 && head !== null) before = read.strips;
    if (own.length > 0) head = null;
    own = [];
  };
  let at = first.to;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || endsTable(lineText(line))) break;
    const again = repeatedHead(lines, at, first);
    if (again && again.columns.length !== first.columns.length) break;
    if (again || line.newPage) finish();
    if (again) {
      head = again;
      at = again.to - 1;
    } else if (line.fragments.length > 0 && !isPageNumber(lines, at, head ?? first)) own.push(line);
  }
  finish();
  const count = pages.reduce((sum, { printed }) => sum + printed.length, 0);
  const rounds = count > MANY_LINES ? 1 : ROUNDS;
  refine(pages, first.columns, rounds);
  rereadPages(pages, first.columns);
  refine(pages, first.columns, rounds);
  const open = pages.flatMap((page) => page.lines);
  const strips = pages.map((page) => page.strips);
  return { table: { head: first, lines: open, strips, end: lines[at]?.no ?? null }, next: at };
}

/** A head that begins here; its line with "TT" may stand some lines below. */
function repeatedHead(lines: readonly PrintedLine[], at: number, first: PlacedHead): PlacedHead | null {
  for (let below = at; below <= at + 4; below++) {
    const head = headAround(lines, below, first);
    if (head) return head.from <= at ? head : null;
  }
  return null;
}

function endsTable(text: string): boolean {
  return closesDocument(text) || /^phu luc(?: [ivx\d]+)?$/.test(bareText(text));
}

/** A lone number that stands right of the numbers' column, first or last on its page. */
function isPageNumber(lines: readonly PrintedLine[], at: number, head: PlacedHead): boolean {
  const line = lines[at];
  const word = line?.fragments[0]?.[0];
  const alone = line?.fragments.length === 1 && line.fragments[0]?.length === 1;
  if (!line || !alone || !word || !/^\d{1,3}$/.test(word.text)) return false;
  if (word.from <= (head.headings[1]?.from ?? 0)) return false;
  let next = at + 1;
  while (next < lines.length && lines[next]?.fragments.length === 0 && !lines[next]?.newPage) next++;
  return (
    line.newPage ||
    next >= lines.length ||
    lines[next]?.newPage === true ||
    repeatedHead(lines, next, head) !== null
  );
}
