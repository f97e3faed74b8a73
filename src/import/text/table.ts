import { NoAppendixError } from "../errors";
import type { Header } from "./header";
import { headerAt, isColumnNumbers, mayBeginHead, repetitionAt } from "./header";
import { bareText, capitalShare } from "./letters";
import type { Line } from "./lines";
import { readNumber } from "./numbering";
import { pageNumberLines } from "./pageNumbers";
import type { BodyLine, Furniture } from "./bodyLine";

/** The appendix within the document. */
export interface Table {
  readonly header: Header;
  readonly body: readonly BodyLine[];
  readonly furniture: readonly Furniture[];
  /** Index of the first line after the table. */
  readonly end: number;
}

/** So many places are looked at that may be a table's head; no honest document has as many. */
const MOST_HEADS = 1000;

/**
 * The tables of a document whose heads have the columns of a task table, in its order.
 * @throws NoAppendixError where no head is one
 */
export function findTables(lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  const numbered = pageNumberLines(lines);
  let tried = 0;
  for (let index = 0; index < lines.length;) {
    const header = mayBeginHead(lines, index) && tried++ < MOST_HEADS ? headerAt(lines, index) : null;
    if (!header) {
      index++;
      continue;
    }
    const table = readTable(lines, header, numbered);
    tables.push(table);
    index = Math.max(table.end, header.to);
  }
  if (tables.length === 0) throw new NoAppendixError();
  return tables;
}

function readTable(lines: readonly Line[], header: Header, numbered: ReadonlySet<number>): Table {
  const body: BodyLine[] = [];
  const furniture: Furniture[] = lines
    .slice(header.from, header.to)
    .map((line) => ({ kind: "header", line }));
  let newPage = false;
  let index = header.to;
  for (; index < lines.length; index++) {
    const line = lines[index];
    const repeated = repetitionAt(lines, index, header);
    if (!line || (repeated < 0 && endsTable(lines, index))) break;
    if (repeated > 0) {
      furniture.push(
        ...lines.slice(index, repeated).map((item) => ({ kind: "header" as const, line: item })),
      );
      index = repeated - 1;
      newPage = true;
    } else if (isPageNumber(lines, index, header, numbered)) {
      furniture.push({ kind: "pageNumber", line });
      newPage = true;
    } else if (isColumnNumbers(line.text) && (newPage || body.length === 0)) {
      furniture.push({ kind: "columnNumbers", line });
    } else {
      body.push({ line, newPage: newPage || line.newPage });
      newPage = false;
    }
  }
  const last = body.pop();
  const words = last?.line.words ?? [];
  // The mark that closes a document is no cell's
  const isClosed = words[words.length - 1] === END_MARK;
  if (last && isClosed) furniture.push({ kind: "end", line: lineOf(last.line, [END_MARK]) });
  const rest = isClosed ? words.slice(0, -1) : words;
  if (last && rest.length > 0) body.push({ ...last, line: lineOf(last.line, rest) });
  return { header, body, furniture, end: index };
}

const END_MARK = "./.";

function lineOf(line: Line, words: readonly string[]): Line {
  return { ...line, words, text: words.join(" ") };
}

/** A lone number is a page's where the head is repeated right after it or the pages are numbered so. */
function isPageNumber(
  lines: readonly Line[],
  index: number,
  header: Header,
  numbered: ReadonlySet<number>,
): boolean {
  const text = lines[index]?.text ?? "";
  if (!/^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$|^trang \d+/i.test(text)) return false;
  return numbered.has(index) || /\D/.test(text) || repetitionAt(lines, index + 1, header) > 0;
}

const ANNEX = /^(?:phu luc(?: [ivx\d]+)?$|phu luc so|bieu so|mau so)/;

/** Whether a line is the number of an annex and nothing else. @example isAnnex("Phụ lục II") // true */
export function isAnnex(text: string): boolean {
  return ANNEX.test(bareText(text));
}

/** Recipients and signature, which close a document. */
export function closesDocument(text: string): boolean {
  if (/^(?:noi nhan|tm uy ban|tm ubnd|kt (?:giam doc|chu tich|bo truong))\b/.test(bareText(text)))
    return true;
  return /^(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TRƯỞNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG)$/.test(text);
}

const SIGNER =
  /^(?:(?:kt|tl|tuq|q) )?(?:(?:pho|quyen|tong) )*(?:giam doc|chu tich|bi thu|chanh (?:an|van phong|thanh tra)|(?:bo|thu|cuc|chi cuc|tong cuc|vu|vien|hieu|doi|tram|hat|khoa|phong|ke toan) truong|truong (?:ban|phong|thue|khoa|tram|cong an|doan|co quan)\b.*|nguoi lap(?: bieu)?)$/;

/** Whether a line is a signer's office, in capitals as it stands under a document. */
export function isSigner(text: string): boolean {
  return capitalShare(text) === 1 && SIGNER.test(bareText(text));
}

/** Date, signer, name and recipients take so many lines. */
const CLOSING_LINES = 15;

/** Whether the document, or the part before the next annex, ends soon. */
function isNearEnd(lines: readonly Line[], index: number): boolean {
  const rest = lines.slice(index, index + CLOSING_LINES + 1);
  return rest.length <= CLOSING_LINES || rest.some(({ text }) => isAnnex(text));
}

/** What comes after a table: another annex, recipients and signature, the head of another table. */
function endsTable(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  const bare = bareText(text);
  if (isAnnex(text) || closesDocument(text) || (isSigner(text) && isNearEnd(lines, index))) return true;
  return (
    /^s?tt\b/.test(bare) && readNumber(lines[index + 1]?.text ?? "") === null && isOtherHead(lines, index)
  );
}

function isOtherHead(lines: readonly Line[], index: number): boolean {
  const text = bareText(
    lines
      .slice(index, index + 6)
      .map((line) => line.text)
      .join(" "),
  );
  return (
    /^s?tt .*\b(?:chi tieu|ten|ma|ho va ten|danh muc|loai|so luong)\b/.test(text) &&
    headerAt(lines, index) === null
  );
}
