import type { Workbook } from "../../../host/engine";
import { definitionFor } from "../../../host/objects/charts/chartStore";
import { chartName } from "../../../host/engine/package/chartNames";

type Sheet = Workbook["worksheets"][number];

/** Everything that people see of a workbook or print, as plain data. What stands for a default is left out. */
export function portraitOf(workbook: Workbook): unknown {
  return plain({
    sheets: workbook.worksheets.map(sheetPortrait),
    names: workbook.definedNames.getAllEntries().map(({ name, ranges }) => ({
      name,
      ranges,
      hidden: workbook.definedNames.hiddenMap[name] === true,
    })),
  });
}

function sheetPortrait(sheet: Sheet): unknown {
  const { pageSetup: page, headerFooter, views, sheetProtection: protection } = sheet;
  return {
    name: sheet.name,
    state: sheet.state,
    tab: sheet.properties.tabColor,
    cells: cellPortraits(sheet),
    columns: [1, 2, 3, 4].map((number) => [
      sheet.getColumn(number).hidden === true,
      sheet.getColumn(2).width,
    ]),
    rows: [1, 2, 6].map((number) => [sheet.getRow(number).hidden === true, sheet.getRow(number).height]),
    merges: sheet.mergedRegions,
    tables: sheet.getTables().map(({ table }) => ({
      name: table.name,
      ref: table.tableRef?.split(":")[0],
      style: table.style,
      columns: table.columns.map(({ name, filterButton }) => [name, filterButton === true]),
      rows: table.rows.length,
    })),
    validations: sheet.dataValidations.model,
    formats: sheet.conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map((rule) => without(rule, ["x14Id", "dxfId", "ref"])),
    })),
    freeze: views[0]?.state === "frozen" ? [views[0].xSplit, views[0].ySplit] : null,
    gridlines: views[0]?.showGridLines !== false,
    protection:
      protection === null ? null : [protection.sheet, protection.formatColumns, protection.autoFilter],
    page: {
      ...{
        orientation: page.orientation,
        paper: page.paperSize,
        margins: page.margins,
        area: page.printArea,
      },
      ...{
        rows: page.printTitlesRow,
        columns: page.printTitlesColumn,
        centred: page.horizontalCentered === true,
      },
      fit: page.fitToPage === true ? [page.fitToWidth, page.fitToHeight] : null,
    },
    header: [headerFooter.oddHeader ?? null, headerFooter.oddFooter ?? null],
    charts: sheet.getCharts().map((chart) => ({
      name: chartName(chart),
      title: chart.title,
      place: [chart.range.tl.row, chart.range.tl.col, chart.range.br?.row, chart.range.br?.col],
      series: definitionFor(chart).series.map(({ name, values, categories, color }) => [
        name,
        values,
        categories,
        color,
      ]),
    })),
  };
}

const STYLE_PARTS = ["font", "fill", "border", "alignment", "protection", "numFmt"] as const;

function cellPortraits(sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const style = Object.fromEntries(STYLE_PARTS.map((part) => [part, cell.style[part]]));
      cells[cell.address] = { value: cell.value, note: cell.note, style };
    }),
  );
  return cells;
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** Without undefined, so that "not said" and "said to be nothing" compare as equal. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
