import type { Section } from "../../plan/plan";
import { bareText, capitalShare } from "../text/letters";
import { GroupAnswers } from "./groupAnswers";
import type { HeadColumn } from "./head";
import type { RowNumber } from "./numbers";
import { leadingNumber } from "./numbers";
import type { BodyRow } from "./rows";
import { firstText } from "./rows";
import type { JudgedRow } from "./groups";

interface OpenGroup {
  readonly level: number;
  readonly no: string;
  /** Its number as it stands in the row. */
  readonly plain: string;
  readonly name: string;
  /** What its row says beside its name; null where it stands in no row. */
  readonly answers: GroupAnswers | null;
}

/** A title above a table holds for all of its rows, those behind the table's own titles too. */
const TABLE_LEVEL = -2;
/** A field that a column names stands over any number of its rows. */
const FIELD_LEVEL = -1;

/** Keeps the titles that hold for the next row, and names each once. */
export class Sections {
  /** Each with where its title stands. */
  readonly all: (Section & { readonly where: string })[] = [];
  /** Those whose name is part of the titles below them. */
  readonly said = new Set<string>();
  /** What the titles in the rows say beside their names. */
  readonly entered: GroupAnswers[] = [];
  private open: OpenGroup[] = [];
  /** How often each number was wanted. */
  private readonly used = new Map<string, number>();

  /** Takes a group row. */
  enter({ row, level }: JudgedRow, columns: readonly HeadColumn[], where: string): void {
    const answers = new GroupAnswers(row, columns, where);
    this.entered.push(answers);
    const plain = row.number?.plain ?? "";
    const name = titleOf(row, columns);
    if (this.goesOn(plain, name)) return;
    this.leave(level);
    this.add(plain, name, level, where, answers);
  }

  /** Takes a title above a table's head whose next ones stand in its rows. */
  enterNumbered({ plain, level }: RowNumber, name: string, where: string): void {
    if (this.goesOn(plain, name)) return;
    this.leave(level);
    this.add(plain, name, level, where);
  }

  /** Takes a title that stands above a table. */
  enterTitle(plain: string, name: string, where: string): void {
    if (this.goesOn(plain, name)) return;
    this.open = [];
    this.add(plain, name, TABLE_LEVEL, where);
  }

  /** Takes what a column of fields says in a row; "" where it says nothing new. */
  enterField(text: string, where: string): void {
    if (text === "") return;
    const leading = leadingNumber(text);
    const [plain, name] = [leading?.number.plain ?? "", (leading?.rest ?? text).replace(/\n/g, " ")];
    if (this.goesOn(plain, name)) return;
    this.leave(FIELD_LEVEL);
    this.add(plain, name, FIELD_LEVEL, where);
  }

  /** A title that is printed again, on the next page or over the next part of its rows, opens nothing new. */
  private goesOn(plain: string, name: string): boolean {
    const bare = bareTitle(name);
    const at = this.open.findIndex((group) => group.plain === plain && bareTitle(group.name) === bare);
    if (at < 0) return false;
    this.open = this.open.slice(0, at + 1);
    return true;
  }

  /** The `no` of the section that an item of a level stands in; "" outside all. */
  at(level: number): string {
    this.leave(level);
    return this.open[this.open.length - 1]?.no ?? "";
  }

  /** What the titles say that hold for the next row, the nearest first. */
  answers(): GroupAnswers[] {
    return this.open.flatMap(({ answers }) => answers ?? []).reverse();
  }

  /** What follows stands under none of the titles before. */
  leaveAll(): void {
    this.open = [];
  }

  private leave(level: number): void {
    this.open = this.open.filter((group) => group.level < level);
  }

  /** A title without a number goes by its name; a number that is used elsewhere gets its parent's in front. */
  private add(
    plain: string,
    name: string,
    level: number,
    where: string,
    answers: GroupAnswers | null = null,
  ): void {
    const parent = this.open[this.open.length - 1];
    const wanted = plain === "" ? name : numberUnder(parent, plain);
    const times = (this.used.get(wanted) ?? 0) + 1;
    this.used.set(wanted, times);
    const no = times === 1 ? wanted : `${wanted}~${times}`;
    this.open.push({ level, no, plain, name, answers });
    this.all.push({ no, name: plain === "" ? "" : this.underTable(parent, name), where });
  }

  /** The tables of one plan may have the same titles inside: the title above the table tells them apart. */
  private underTable(parent: OpenGroup | undefined, name: string): string {
    if (parent?.level !== TABLE_LEVEL || parent.plain !== "") return name;
    this.said.add(parent.no);
    return `${parent.name} – ${name}`;
  }
}

/** "Cải cách thể chế (tiếp theo)" is "Cải cách thể chế". */
function bareTitle(name: string): string {
  return bareText(name).replace(/ tiep(?: theo)?$/, "");
}

function numberUnder(parent: OpenGroup | undefined, plain: string): string {
  if (!parent || parent.plain === "") return plain;
  if (plain.startsWith(`${parent.plain}.`)) return `${parent.no}${plain.slice(parent.plain.length)}`;
  return `${parent.no}.${plain}`;
}

/** A title with its own unit and deadline: what it says of the work, else its first long text. */
function titleOf({ title, fields, no }: BodyRow, columns: readonly HeadColumn[]): string {
  const texts = fields.map(({ text }) => text).filter((text) => text !== "" && text !== no);
  const long = texts.find((text) => capitalShare(text) > 0 && text.length > 3);
  const text = title ?? (firstText(columns, fields) || (long ?? texts[0] ?? ""));
  return text.replace(/\n/g, " ").replace(/\s*[:;]$/, "");
}
