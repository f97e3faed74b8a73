import type { Workbook } from "@cj-tech-master/excelts";
import type { FormulaCell } from "./formulaCell";
import type { Token } from "./formulaTokens";
import { FormulaSyntaxError, tokenize } from "./formulaTokens";
import { rewriteIndexRanges } from "./indexRanges";
import type { CellArea } from "./referenceAreas";
import { areaOfReference } from "./referenceAreas";
import type { StructuredReference } from "./structuredReference";
import { isThisRow, splitFormula } from "./structuredReference";
import type { TableArea } from "./tables";
import { columnOf } from "./tables";

/** Columns of a sheet, read in the formula's own row. */
export interface RowSpan {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
}

/** What a formula reads. It may name more than is read, never less, unless `isOpen`. */
export interface FormulaReads {
  /** All that it found of the workbook's sheets, tables and names, as a text that compares. */
  readonly key: string;
  readonly ownRow: readonly RowSpan[];
  readonly areas: readonly CellArea[];
  /** It may read any cell: what it refers to only exists when it is calculated, or its text isn't understood. */
  readonly isOpen: boolean;
  /** Its result may change though nothing that it reads did. */
  readonly isVolatile: boolean;
  /** It sees more of other formulas than their results, so all must be calculated with it. */
  readonly seesFormulas: boolean;
}

/** The last two see the list of sheets. */
const OPEN_FUNCTIONS = new Set(["INDIRECT", "OFFSET", "SHEET", "SHEETS"]);
/** https://learn.microsoft.com/office/client-developer/excel/excel-recalculation#volatile-and-non-volatile-functions */
const VOLATILE_FUNCTIONS = new Set([
  "INDIRECT",
  "INFO",
  "NOW",
  "OFFSET",
  "RAND",
  "RANDARRAY",
  "RANDBETWEEN",
  "TODAY",
]);
/** What CELL tells of a cell that only changes with it; the rest (formats, widths) changes without a trace. */
const FIXED_FACTS = new Set(['"ADDRESS"', '"COL"', '"CONTENTS"', '"ROW"', '"TYPE"']);
const SEEING_FUNCTIONS = new Set(["AGGREGATE", "FORMULATEXT", "ISFORMULA", "SUBTOTAL"]);

/** Finds what formulas of a workbook read; formulas of one text in one table share one answer. */
export class ReadsFinder {
  private readonly names = new Map<string, readonly NamedRanges[]>();
  private readonly known = new Map<string, FormulaReads>();
  private readonly sheets: ReadonlySet<string>;

  constructor(
    workbook: Workbook,
    private readonly findTable: (name: string) => TableArea | undefined,
  ) {
    this.sheets = new Set(workbook.worksheets.map(({ name }) => name.toLowerCase()));
    const sheets = workbook.worksheets.map(({ name }) => name);
    for (const { name, ranges, localSheetId } of workbook.definedNames.getAllEntries()) {
      const key = name.toUpperCase();
      const scope = localSheetId === undefined ? null : (sheets[localSheetId] ?? null);
      this.names.set(key, [...(this.names.get(key) ?? []), { scope, ranges }]);
    }
  }

  of({ text, sheet, table }: FormulaCell): FormulaReads {
    const key = `${sheet}!${table?.name ?? ""}!${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const collected = new Collected();
    this.collect(text, { sheet, table }, collected, new Set());
    this.known.set(key, collected);
    return collected;
  }

  private collect(text: string, place: Place, into: Collected, names: Set<string>): void {
    for (const part of splitFormula(rewriteIndexRanges(text))) {
      if (part.kind === "reference") this.collectStructured(part.reference, place, into);
      else {
        const tokens = tokensOf(part.text);
        if (tokens.some((token, at) => isVolatile(token, tokens[at + 2]))) into.isVolatile = true;
        for (const token of tokens) this.collectToken(token, place, into, names);
      }
    }
  }

  private collectToken({ kind, text }: Token, place: Place, into: Collected, names: Set<string>): void {
    if (kind === "reference") this.collectArea(text, place, into);
    if (kind === "function") into.addFunction(functionName(text));
    // A range between cells that functions give, what a formula spilled to, another file: nothing that a text could tell.
    if (kind === "structured" || (kind === "operator" && (text === ":" || text === "#"))) into.isOpen = true;
    // What looks like a cell may be a name too, and a name may be called as a function.
    if (kind === "reference" || kind === "function" || kind === "name") this.collectName(text, into, names);
  }

  private collectArea(text: string, place: Place, into: Collected): void {
    const area = text.endsWith("#") ? null : areaOfReference(text, place.sheet);
    if (area === null) into.isOpen = true;
    else if (this.sheets.has(area.sheet)) into.areas.push(area);
  }

  /** Names of all sheets are taken together, which may be more than is read. */
  private collectName(text: string, into: Collected, names: Set<string>): void {
    const name = text.slice(text.lastIndexOf("!") + 1).toUpperCase();
    const table = this.findTable(name);
    if (table !== undefined) into.addTable(table, wholeTable(table));
    if (names.has(name)) return;
    names.add(name);
    const found = this.names.get(name) ?? [];
    if (found.length > 0) into.facts.push([name, found]);
    for (const { ranges } of found) for (const range of ranges) this.collect(range, NOWHERE, into, names);
  }

  private collectStructured(reference: StructuredReference, place: Place, into: Collected): void {
    const table = reference.table === null ? place.table : this.findTable(reference.table);
    if (table === undefined) return;
    const { left, right } = columnsOf(table, reference);
    const sheet = table.sheet.toLowerCase();
    if (isThisRow(reference)) into.ownRow.push({ sheet, left, right });
    else into.addTable(table, { ...wholeTable(table), left, right });
  }
}

interface Place {
  /** Null where a reference without a sheet means another one in each formula. */
  readonly sheet: string | null;
  readonly table: TableArea | undefined;
}

/** A name's ranges; the sheet that it holds for, null where it holds for all. */
interface NamedRanges {
  readonly scope: string | null;
  readonly ranges: readonly string[];
}

const NOWHERE: Place = { sheet: null, table: undefined };

class Collected implements FormulaReads {
  readonly ownRow: RowSpan[] = [];
  readonly areas: CellArea[] = [];
  isOpen = false;
  isVolatile = false;
  seesFormulas = false;
  /** The tables and names that were found. */
  readonly facts: unknown[] = [];
  private text: string | null = null;

  /** Once everything is collected. */
  get key(): string {
    this.text ??= JSON.stringify([this.ownRow, this.areas, this.isOpen, this.facts]);
    return this.text;
  }

  addTable(table: TableArea, area: CellArea): void {
    this.areas.push(area);
    this.facts.push(table);
  }

  addFunction(name: string): void {
    if (OPEN_FUNCTIONS.has(name)) this.isOpen = true;
    if (SEEING_FUNCTIONS.has(name)) this.seesFormulas = true;
  }
}

function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/u, "");
}

/** @param argument the token behind the opening bracket */
function isVolatile({ kind, text }: Token, argument: Token | undefined): boolean {
  if (kind !== "function") return false;
  const name = functionName(text);
  return name === "CELL"
    ? !FIXED_FACTS.has(argument?.text.toUpperCase() ?? "")
    : VOLATILE_FUNCTIONS.has(name);
}

/** A text that can't be cut into tokens counts as a reference to anything. */
function tokensOf(text: string): readonly Token[] {
  try {
    return tokenize(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [{ kind: "operator", text: "#" }];
    throw error;
  }
}

function columnsOf(
  table: TableArea,
  { columns }: StructuredReference,
): { readonly left: number; readonly right: number } {
  const all = { left: table.left, right: table.left + table.columns.length - 1 };
  if (columns === null) return all;
  const [first, last] = columns.map((heading) => columnOf(table, heading));
  if (first === undefined || last === undefined) return all;
  return { left: Math.min(first, last), right: Math.max(first, last) };
}

function wholeTable(table: TableArea): CellArea {
  return {
    sheet: table.sheet.toLowerCase(),
    top: table.top,
    left: table.left,
    bottom: table.lastRow + 1,
    right: table.left + table.columns.length - 1,
  };
}
