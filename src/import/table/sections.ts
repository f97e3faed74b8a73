import type { Section } from "../../plan/plan";
import { capitalShare } from "../text/letters";
import type { BodyRow } from "./rows";
import type { JudgedRow } from "./groups";

interface OpenGroup {
  readonly level: number;
  readonly no: string;
  /** Its number as it stands in the row. */
  readonly plain: string;
  readonly index: number;
}

/** Keeps the titles that hold for the next row, and names each once. */
export class Sections {
  readonly all: Section[] = [];
  private open: OpenGroup[] = [];
  private readonly used = new Set<string>();

  /** Takes a group row. */
  enter({ row, level }: JudgedRow): void {
    this.leave(level);
    this.add(row.number?.plain ?? "", titleOf(row), level);
  }

  /** Takes a title that stands above a table. */
  enterTitle(plain: string, name: string): void {
    this.open = [];
    this.add(plain, name, 0);
  }

  /** The `no` of the section that an item of a level stands in; "" outside all. */
  at(level: number): string {
    this.leave(level);
    return this.open[this.open.length - 1]?.no ?? "";
  }

  private leave(level: number): void {
    this.open = this.open.filter((group) => group.level < level);
  }

  /** A title without a number goes by its name; a number that is used elsewhere gets its parent's in front. */
  private add(plain: string, name: string, level: number): void {
    const parent = this.open[this.open.length - 1];
    const wanted = plain === "" ? name : numberUnder(parent, plain);
    let no = wanted;
    for (let times = 2; this.used.has(no); times++) no = `${wanted}~${times}`;
    this.used.add(no);
    this.open.push({ level, no, plain, index: this.all.length });
    this.all.push({ no, name: plain === "" ? "" : name });
  }
}

function numberUnder(parent: OpenGroup | undefined, plain: string): string {
  if (!parent || parent.plain === "") return plain;
  if (plain.startsWith(`${parent.plain}.`)) return `${parent.no}${plain.slice(parent.plain.length)}`;
  return `${parent.no}.${plain}`;
}

function titleOf(row: BodyRow): string {
  const text = row.title ?? longestText(row);
  return text.replace(/\n/g, " ").replace(/\s*[:;]$/, "");
}

/** A title with its own unit and deadline: the work is its first long text. */
function longestText(row: BodyRow): string {
  const texts = row.fields.map(({ text }) => text).filter((text) => text !== "" && text !== row.no);
  return texts.find((text) => capitalShare(text) > 0 && text.length > 3) ?? texts[0] ?? "";
}
