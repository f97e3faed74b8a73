import type { Workbook as Model, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { areaAddress, parseArea } from "../area";
import { quotedSheetName, splitSheet } from "../sheetName";

/** A defined name: of the whole workbook, or of one sheet. */
export interface DefinedName {
  name: string;
  /** Null for the workbook's names. */
  readonly scope: SheetModel | null;
  /** Without "=": "'Tổng quan'!$C$4" or any expression. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Larger areas are handed to the model as expressions: it keeps one entry a cell. */
const MOST_CELLS = 100_000;

type Entry = Model["definedNames"]["model"][number];

/** The workbook's defined names; the model gets them when it is needed, for it takes them all at once only. */
export class NameBook {
  private names: DefinedName[];
  private isPublished = true;

  constructor(private readonly model: Model) {
    this.names = model.definedNames.model.map((entry) => this.read(entry));
  }

  list(scope: SheetModel | null): readonly DefinedName[] {
    return this.names.filter((name) => name.scope === scope);
  }

  all(): readonly DefinedName[] {
    return this.names;
  }

  find(name: string, scope: SheetModel | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.list(scope).find((entry) => entry.name.toLowerCase() === wanted) ?? null;
  }

  add(name: DefinedName): void {
    this.names = [...this.names, name];
    this.publish();
  }

  remove(name: DefinedName): void {
    this.names = this.names.filter((other) => other !== name);
    this.publish();
  }

  /** Names of a deleted sheet go with it. */
  removeScope(scope: SheetModel): void {
    this.names = this.names.filter((name) => name.scope !== scope);
    this.publish();
  }

  /** Names changed, or sheets moved: a sheet's names go by its position. */
  publish(): void {
    this.isPublished = false;
  }

  /** Writes the names into the model, where they changed. */
  settle(): void {
    if (this.isPublished) return;
    this.model.definedNames.model = this.names.map((name) => this.written(name));
    this.isPublished = true;
  }

  private read(entry: Entry): DefinedName {
    const scope =
      entry.localSheetId === undefined ? null : (this.model.worksheets[entry.localSheetId] ?? null);
    const formula =
      entry.ranges.length > 0 ? entry.ranges.join(",") : (entry.formulaExpression ?? entry.rawText);
    return { name: entry.name, scope, formula: formula ?? "", visible: entry.hidden !== true, comment: "" };
  }

  private written(name: DefinedName): Entry {
    const local = name.scope === null ? {} : { localSheetId: this.model.worksheets.indexOf(name.scope) };
    const hidden = name.visible ? {} : { hidden: true };
    const range = plainRange(name.formula);
    if (range !== null) return { name: name.name, ranges: [range], kind: "reference", ...local, ...hidden };
    return {
      name: name.name,
      ranges: [],
      formulaExpression: name.formula,
      kind: "formula",
      ...local,
      ...hidden,
    };
  }
}

/** The formula as one absolute range of one sheet, where it is that and not too large. */
function plainRange(formula: string): string | null {
  const { sheet, address } = splitSheet(formula);
  const area = sheet === null ? null : parseArea(address);
  if (sheet === null || area === null || area.rows * area.columns > MOST_CELLS) return null;
  const absolute = areaAddress(area, true);
  return absolute === address ? `${quotedSheetName(sheet)}!${absolute}` : null;
}
