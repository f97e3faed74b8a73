import { documentHead } from "../../../locale/vi/report";
import { quoted } from "../../formulaText";
import { NAMES } from "../../layout";
import { formula, type Cell } from "../../spec";
import { FIRST_COLUMN, type PlacedText, type ReportPage } from "./reportPage";

/** A text of the head: its cell, and about what it shows. */
export interface HeadText {
  readonly cell: Cell;
  readonly measure: string;
}

export interface ReportHead {
  readonly superior: HeadText;
  readonly agency: HeadText;
  /** Under the kind; of a letter, whom it is for. */
  readonly subject: HeadText;
  /** A letter has no kind, but a number of its own and what it is about below it. */
  readonly letter?: { readonly number: string; readonly about: string };
  /** Place and year as they are now, for the line of the date where people's texts are found again by their names. */
  readonly place?: string;
  readonly year?: number | null;
}

const LEFT_END = "B";
const RIGHT_START = "C";
/** Room is kept for a place as long as this one. */
const LONG_PLACE = "Bà Rịa - Vũng Tàu";

/** Agencies, number, motto, place and date, kind, subject: Nghị định 30/2020/NĐ-CP, annex I. */
export function addReportHead(page: ReportPage, head: ReportHead): void {
  const h = documentHead;
  const right = rightOf(page);
  const centred = centredOn(page);
  const number = head.letter?.number ?? h.number;
  page.row([left(head.superior, 12, false), right(h.country, 12, true)], 1);
  page.row(
    [
      left(head.agency, 12, true),
      { ...right(h.motto, 13, true), format: { fontSize: 13, bold: true, underline: true, align: "center" } },
    ],
    1,
  );
  page.row([left(fixed(h.shortLine), 7, false)], 1);
  page.row([
    { ...left(fixed(number), 13, false), owner: "person", kept: { slot: "number", text: number } },
    dateLine(head, right("", 13, false)),
  ]);
  if (head.letter) page.row([left(fixed(head.letter.about), 12, false)], 1);
  page.space(8);
  if (!head.letter) page.row([centred(fixed(h.kind), 14, true)]);
  page.row([centred(head.subject, 14, head.letter === undefined)]);
  if (!head.letter)
    page.row([{ ...centred(fixed(h.subjectLine), 7, false), format: { fontSize: 7, align: "center" } }], 1);
  page.space(8);
}

function dateLine({ place, year }: ReportHead, at: PlacedText): PlacedText {
  const { date } = documentHead;
  const named = `IF(${NAMES.place}="",${quoted(date.place)},${NAMES.place})`;
  const shown = place === undefined || place === "" ? date.place : place;
  return {
    ...at,
    cell: formula(`=${named}&${quoted(date.rest)}&${NAMES.year}`),
    measure: `${LONG_PLACE}${date.rest}2023`,
    owner: "person",
    kept: { slot: "date", text: `${shown}${date.rest}${year ?? ""}` },
    format: { fontSize: 13, italic: true, align: "center" },
  };
}

/** The agency's name in capitals, or what stands for it while it is blank. `now` is what the workbook holds. */
export function agencyName(now: string): HeadText {
  return inCapitals(NAMES.agency, quoted(documentHead.agencyMissing), now);
}

/** The body above it; people's committees have none in their letterhead. */
export function superiorName(now: string): HeadText {
  const { agency } = NAMES;
  const isCommittee = `OR(LEFT(${agency},4)="UBND",IFERROR(FIND(" ban nhân dân",LOWER(${agency})),99)<5)`;
  return inCapitals(
    NAMES.superiorAgency,
    `IF(${isCommittee},"",${quoted(documentHead.superiorMissing)})`,
    now,
  );
}

function inCapitals(name: string, missing: string, now: string): HeadText {
  const whole = `UPPER(${name})`;
  const middle = `FIND(" ",${name},INT(LEN(${name})/2))`;
  const halves = `LEFT(${whole},${middle}-1)&CHAR(10)&MID(${whole},${middle}+1,LEN(${name}))`;
  const isHalved = `AND(LEN(${name})>=${TWO_LINES.from},LEN(${name})<=${TWO_LINES.to})`;
  return {
    cell: formula(`=IF(${name}="",${missing},IF(${isHalved},IFERROR(${halves},${whole}),${whole}))`),
    measure: halved(now.toLocaleUpperCase("vi")),
  };
}

/** Names of so many letters take two lines at the left, so they are broken near their middle: no word stays alone. */
const TWO_LINES = { from: 22, to: 42 } as const;

/** A name as the letterhead's left side shows it. @example halved("SỞ KHOA HỌC VÀ CÔNG NGHỆ") // "SỞ KHOA HỌC\nVÀ CÔNG NGHỆ" */
export function halved(name: string): string {
  if (name.length < TWO_LINES.from || name.length > TWO_LINES.to) return name;
  const middle = name.indexOf(" ", Math.floor(name.length / 2) - 1);
  return middle < 0 ? name : `${name.slice(0, middle)}\n${name.slice(middle + 1)}`;
}

export function fixed(text: string): HeadText {
  return { cell: text, measure: text };
}

function left({ cell, measure }: HeadText, size: number, bold: boolean): PlacedText {
  return {
    from: FIRST_COLUMN,
    to: LEFT_END,
    cell,
    measure,
    format: { fontSize: size, bold, align: "center" },
  };
}

function rightOf(page: ReportPage) {
  return (text: string, size: number, bold: boolean): PlacedText => ({
    from: RIGHT_START,
    to: page.columns.last,
    cell: text,
    measure: text,
    format: { fontSize: size, bold, align: "center" },
  });
}

function centredOn(page: ReportPage) {
  return ({ cell, measure }: HeadText, size: number, bold: boolean): PlacedText => ({
    from: FIRST_COLUMN,
    to: page.columns.last,
    cell,
    measure,
    format: { fontSize: size, bold, align: "center" },
  });
}
