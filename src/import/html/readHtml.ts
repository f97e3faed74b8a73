import type { ImportWarning } from "../../plan/plan";
import { RefusedFileError } from "../errors";
import { MAX_HIDDEN_DEPTH, MAX_TABLE_DEPTH } from "../limits";
import { foldedText } from "../table/grid";
import type { Block, GridDocument } from "../table/model";
import { DrawnTables } from "./drawnTables";
import { HtmlTable } from "./htmlTable";
import { Lists } from "./lists";
import { StruckLooks } from "./struckLooks";
import type { HtmlToken } from "./tokens";
import { htmlTokens } from "./tokens";

const START = 4_000;
const OF_EXCEL = /urn:schemas-microsoft-com:office:excel|content="?Excel\.Sheet/i;

/**
 * What a piece of HTML holds: its paragraphs and tables. Nothing is rendered and nothing is fetched.
 * @throws RefusedFileError
 */
export function readHtml(source: string): GridDocument {
  const reader = new HtmlReader(OF_EXCEL.test(source.slice(0, START)), new StruckLooks(source));
  for (const token of htmlTokens(source.replace(/^\s*version:\d[\s\S]*?(?=<)/i, ""))) reader.take(token);
  return { source: "html", blocks: reader.finish(), warnings: reader.warnings };
}

/** Elements that begin and end a line. */
const LINES = new Set(
  "p div li ul ol h1 h2 h3 h4 h5 h6 tr table section article header footer blockquote pre dt dd caption".split(
    " ",
  ),
);
/** What ends a point of a list, even where its end tag was left out. */
const ENDS_POINT = new Set("li ol ul td th tr table".split(" "));
const VOID = new Set("br hr img input meta link col wbr area base embed source".split(" "));

/** They keep their place, whatever line goes through their words. */
const PLACES = /^(?:table|t[rdh]|thead|tbody|tfoot|body|html)$/;

class HtmlReader {
  readonly warnings: ImportWarning[] = [];
  private readonly blocks: Block[] = [];
  private readonly tables: HtmlTable[] = [];
  /** Names of hidden elements that are open, innermost last. */
  private hidden: string[] = [];
  /** What is struck through in the open element that is left out; null where another one is. */
  private struck: string | null = null;
  private text = "";
  private count = 0;
  private readonly lists = new Lists();
  private readonly drawn = new DrawnTables();
  /** Number or bullet of a point of a list whose first word is still to come. */
  private label = "";

  /** `keepsHidden`: rows that nobody sees are the plan's too, as in a sheet; a page hides what isn't meant. */
  constructor(
    private readonly keepsHidden: boolean,
    private readonly struckLooks: StruckLooks,
  ) {}

  take(token: HtmlToken): void {
    if (this.hidden.length > 0) return this.takeHidden(token);
    if (token.kind === "text")
      this.add(token.text.replace(/\s+/g, (blank) => (blank.includes("\u00a0") ? "\u00a0" : " ")));
    else if (token.kind === "open") this.open(token.name, token.attributes);
    else this.close(this.drawn.closed(token.name));
  }

  finish(): Block[] {
    while (this.tables.length > 0) this.closeTable();
    this.flush();
    return this.blocks;
  }

  private takeHidden(token: HtmlToken): void {
    if (this.endsHidden(token)) {
      this.hidden = [];
      this.tellStruck();
      return this.take(token);
    }
    if (token.kind === "text" && this.struck !== null) this.struck += token.text;
    if (token.kind === "open" && !VOID.has(token.name)) this.hidden.push(token.name);
    if (this.hidden.length > MAX_HIDDEN_DEPTH) throw new RefusedFileError("depth");
    if (token.kind !== "close") return;
    const at = this.hidden.lastIndexOf(token.name);
    if (at >= 0) this.hidden = this.hidden.slice(0, at);
    if (this.hidden.length === 0) this.tellStruck();
  }

  private tellStruck(): void {
    const text = foldedText(this.struck ?? "");
    this.struck = null;
    const where = this.tables.length > 0 ? `bảng ${this.count}, chữ gạch ngang` : "chữ gạch ngang";
    if (text !== "") this.warnings.push({ code: "leftover-text", where, text });
  }

  /** End tags of cells and rows may be left out: the next cell, row or the table's end closes them. */
  private endsHidden(token: HtmlToken): boolean {
    if (token.kind === "text" || this.hidden.includes("table")) return false;
    if (token.name === "tr" || (token.kind === "close" && token.name === "table")) return true;
    return this.hidden[0] !== "tr" && token.kind === "open" && (token.name === "td" || token.name === "th");
  }

  private open(element: string, attributes: ReadonlyMap<string, string>): void {
    // tracked deletions stand in `del`
    const hides = /display:\s*none|mso-hide:\s*all/i.test(attributes.get("style") ?? "") || element === "del";
    const keeps = this.keepsHidden && element === "tr";
    const struck = this.struckLooks.has(element, attributes);
    if (((hides && !keeps) || (struck && !PLACES.test(element))) && !VOID.has(element)) {
      this.hidden = [element];
      this.struck = hides ? null : "";
      return;
    }
    const name = this.drawn.opened(element, attributes);
    if (ENDS_POINT.has(name)) this.flushLabel();
    if (name === "ol" || name === "ul") this.lists.begin(name === "ol", attributes);
    const table = this.tables[this.tables.length - 1];
    if (name === "table") this.openTable();
    else if (name === "col") table?.tellColumn(attributes);
    else if (name === "tr" && table) table.openRow(hides, struck);
    else if ((name === "td" || name === "th") && table) table.openCell(attributes, name === "th", struck);
    else if (name === "br" || LINES.has(name)) this.add("\n");
    if (name === "li") this.label = this.lists.labelOf(attributes);
  }

  private close(name: string): void {
    if (ENDS_POINT.has(name)) this.flushLabel();
    if (name === "ol" || name === "ul") this.lists.end();
    const table = this.tables[this.tables.length - 1];
    if (name === "table" && table) this.closeTable();
    else if ((name === "td" || name === "th") && table) table.closeCell();
    else if (name === "tr" && table) table.closeRow();
    else if (LINES.has(name)) this.add("\n");
  }

  /** A point without words is its number alone: that of a row. */
  private flushLabel(): void {
    const { label } = this;
    this.label = "";
    if (label !== "") this.add(label.trimEnd());
  }

  private add(words: string): void {
    const label = /\S/.test(words.replace(/\u00a0/g, "")) ? this.label : "";
    if (label !== "") this.label = "";
    const text = label === "" ? words : label + words.trimStart();
    const table = this.tables[this.tables.length - 1];
    if (table) table.add(text);
    else this.text += text;
  }

  private openTable(): void {
    if (this.tables.length > MAX_TABLE_DEPTH) throw new RefusedFileError("depth");
    if (this.tables.length === 0) this.flush();
    this.tables.push(new HtmlTable(`bảng ${++this.count}`));
  }

  /** A nested table stands behind its outer one, which keeps its words too. */
  private closeTable(): void {
    const inner = this.tables.pop();
    if (!inner) return;
    const outer = this.tables[this.tables.length - 1];
    const table = inner.finish();
    for (const { row, text } of inner.struckRows())
      this.warnings.push({
        code: "leftover-text",
        where: `${table.origin}, dòng ${row + 1}, chữ gạch ngang`,
        text,
      });
    const hidden = inner.hiddenRows();
    if (hidden > 0) this.warnings.push({ code: "hidden-rows", where: table.origin, text: String(hidden) });
    if (outer === undefined && inner.caption !== "") {
      this.text += inner.caption;
      this.flush();
    }
    if (outer) {
      outer.add(`\n${inner.words()}\n`);
      outer.nested.push(table, ...inner.nested);
    } else for (const found of [table, ...inner.nested]) this.blocks.push({ kind: "table", table: found });
  }

  private flush(): void {
    for (const text of foldedText(this.text).split("\n"))
      if (text !== "") this.blocks.push({ kind: "paragraph", text });
    this.text = "";
  }
}
