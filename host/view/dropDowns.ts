import { parseArea } from "../objects/area";
import type { Area } from "../objects/area";
import { displayedText } from "../objects/cells/displayedText";
import { parseAreas } from "../objects/rules/areaList";
import { splitSheet } from "../objects/sheetName";
import type { Worksheet } from "../objects/worksheet";

/** Cells with a list to choose from. */
export interface DropDown {
  readonly area: Area;
  readonly choices: readonly string[];
}

/** The lists of a sheet that are written out or stand in cells; lists that a formula computes are left out. */
export function dropDowns(sheet: Worksheet): readonly DropDown[] {
  return Object.entries(sheet.model.dataValidations.model).flatMap(([key, rule]) => {
    if (rule?.type !== "list" || "hidesDropDown" in rule) return [];
    const choices = choicesOf(sheet, String(rule.formulae[0] ?? ""));
    if (choices.length === 0) return [];
    return parseAreas(key.replace(/^range:/u, "")).map((area) => ({ area, choices }));
  });
}

function choicesOf(sheet: Worksheet, source: string): readonly string[] {
  if (source.startsWith('"')) return source.slice(1, -1).replaceAll('""', '"').split(",");
  const named = sheet.names.rangeNamed(source) ?? sheet.workbook.names.rangeNamed(source);
  if (named !== null) return textsIn(named.sheet, named.area);
  const { sheet: name, address } = splitSheet(source);
  const home = name === null ? sheet : sheet.workbook.worksheets.byName(name);
  const area = parseArea(address);
  return home === null || area === null ? [] : textsIn(home, area);
}

function textsIn({ model }: Worksheet, area: Area): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(area.row + area.rows, model.rowCount);
  for (let row = area.row; row < last; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = displayedText(model.findRow(row + 1)?.findCell(column + 1));
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}
