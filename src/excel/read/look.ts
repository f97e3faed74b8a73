import type { SheetId } from "../../workbook/spec";
import { SCHEMA } from "../../workbook/spec";
import type { CurrentName } from "./currentWorkbook";
import { splitReference } from "../cells/address";
import { SchemaTooNewError } from "../errors";
import { idOfMarkName, SCHEMA_KEY } from "./sheetMarks";

/** What one round trip tells of any workbook, ours or not. */
export interface Look {
  /** Null where the workbook isn't ours yet. */
  readonly schema: number | null;
  readonly sheets: readonly SheetLook[];
  readonly tables: readonly TableLook[];
  readonly names: ReadonlyMap<string, CurrentName>;
  readonly properties: ReadonlyMap<string, string>;
  readonly structureProtected: boolean;
  /** The file's name. */
  readonly workbook: string;
}

export interface SheetLook {
  readonly key: string;
  readonly name: string;
  readonly protected: boolean;
  /** The sheet of ours that it is, with the address its mark points to; null for the user's own sheets. */
  readonly ours: { readonly id: SheetId; readonly origin: string } | null;
}

export interface TableLook {
  readonly id: string;
  readonly name: string;
  readonly sheetKey: string;
  /** Cells of its body. */
  readonly cellCount: number;
  readonly showsTotals: boolean;
  /** Somebody hides rows of it by a criterion. */
  readonly filtered: boolean;
}

/**
 * Looks at the workbook: one round trip.
 * @throws SchemaTooNewError where a newer version of the add-in made it.
 */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<Look> {
  const { worksheets, tables, names, properties, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load(
    "items/id,items/name,items/showTotals,items/worksheet/id,items/rows/count,items/columns/count," +
      "items/autoFilter/isDataFiltered",
  );
  names.load("items/name,items/formula,items/scope,items/type");
  properties.custom.load("items/key,items/value");
  protection.load("protected");
  context.workbook.load("name");
  await context.sync();

  const known = namesByCapitals(names.items, worksheets.items);
  const byKey = new Map(properties.custom.items.map((property) => [property.key, String(property.value)]));
  const marks = marksBySheet(known);
  return {
    schema: schemaOf(byKey, marks.size > 0),
    sheets: worksheets.items.map((sheet) => ({
      key: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      ours: marks.get(sheet.id) ?? null,
    })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetKey: table.worksheet.id,
      cellCount: table.rows.count * table.columns.count,
      showsTotals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
    })),
    names: known,
    properties: byKey,
    structureProtected: protection.protected,
    workbook: context.workbook.name,
  };
}

/** A workbook with our sheets but without the property was cut short while it was made: it is of this schema. */
function schemaOf(properties: ReadonlyMap<string, string>, hasOurSheets: boolean): number | null {
  const text = properties.get(SCHEMA_KEY);
  if (text === undefined) return hasOurSheets ? SCHEMA : null;
  const schema = Number(text);
  if (Number.isInteger(schema) && schema > SCHEMA) throw new SchemaTooNewError(schema);
  return Number.isInteger(schema) && schema > 0 ? schema : SCHEMA;
}

function namesByCapitals(
  items: readonly Excel.NamedItem[],
  sheets: readonly Excel.Worksheet[],
): Map<string, CurrentName> {
  const keys = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet.id]));
  const known = new Map<string, CurrentName>();
  for (const item of items) {
    if (item.scope !== "Workbook") continue;
    const formula = String(item.formula);
    const { sheet, address } = splitReference(formula);
    const sheetKey = sheet === null ? null : (keys.get(sheet.toUpperCase()) ?? null);
    known.set(item.name.toUpperCase(), { name: item.name, formula, sheetKey, address });
  }
  return known;
}

function marksBySheet(names: ReadonlyMap<string, CurrentName>): Map<string, { id: SheetId; origin: string }> {
  const marks = new Map<string, { id: SheetId; origin: string }>();
  for (const { name, sheetKey, address } of names.values()) {
    const id = idOfMarkName(name);
    if (id !== null && sheetKey !== null) marks.set(sheetKey, { id, origin: address });
  }
  return marks;
}
