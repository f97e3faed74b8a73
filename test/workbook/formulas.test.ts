import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readScheme } from "../../src/scoring/readScheme";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { SheetSpec, WorkbookSpec } from "../../src/workbook/spec";
import { isFormula } from "../../src/workbook/spec";
import { sampleScheme } from "../../src/scoring/sampleScheme";
import { planFromGolden } from "../support/planFromGolden";
import { workbookInput } from "../support/workbookInput";

/** Functions that Excel 2016 and LibreOffice 7.4 both have, and that people can read. */
const ALLOWED = new Set(
  (
    "IF IFERROR AND OR NOT ISNUMBER ISTEXT ISERROR ISBLANK N INT MOD ROUND ROUNDDOWN ROUNDUP TRUNC ABS MIN MAX SUM SUMIFS SUMIF " +
    "COUNT COUNTA COUNTIF COUNTIFS SUMPRODUCT INDEX MATCH SMALL LARGE ROW ROWS DATE DAY MONTH YEAR LEFT RIGHT MID LEN " +
    "TRIM SUBSTITUTE FIND CHAR EXACT TEXT HYPERLINK CELL CHOOSE LOOKUP VLOOKUP REPT UPPER LOWER FIXED NA"
  ).split(" "),
);

interface Written {
  readonly where: string;
  readonly formula: string;
  /** Table whose row the formula stands in. */
  readonly table: string | null;
}

const finding = {
  code: "deadline-missing",
  severity: "error" as const,
  place: { of: "cell" as const, section: "III", no: "4", key: "III.4", field: "deadline" as const },
  message: "Thiếu thời hạn.",
  fixes: [],
};
const realSet = readScheme(
  JSON.parse(readFileSync(join(__dirname, "../fixtures/scoring/qd11-commune-2026.json"), "utf8")) as unknown,
);
/** Two schemes: the sample's rules, and all those of a real set. */
const specs = [sampleScheme(), realSet].map((scheme) =>
  describeWorkbook(workbookInput(planFromGolden(), { findings: [finding], scheme })),
);

const formulasOf = (sheet: SheetSpec): Written[] => [
  ...sheet.blocks.flatMap(({ at, rows }) =>
    rows
      .flat()
      .flatMap((cell) =>
        isFormula(cell) ? [{ where: `${sheet.id} ${at}`, formula: cell.formula, table: null }] : [],
      ),
  ),
  ...sheet.tables.flatMap(({ name, columns, rows }) => [
    ...columns.flatMap(({ heading, formula }) =>
      formula === undefined ? [] : [{ where: `${name} ${heading}`, formula, table: name }],
    ),
    ...rows
      .flat()
      .flatMap((cell) => (isFormula(cell) ? [{ where: name, formula: cell.formula, table: name }] : [])),
  ]),
  ...sheet.conditionalFormats.flatMap((format) =>
    format.kind === "formula"
      ? [{ where: `${sheet.id} ${format.range}`, formula: format.formula, table: null }]
      : [],
  ),
  ...sheet.validations.flatMap(({ range, rule }) =>
    rule.kind === "list"
      ? [{ where: `${sheet.id} ${range}`, formula: rule.source, table: null }]
      : rule.kind === "custom"
        ? [{ where: `${sheet.id} ${range}`, formula: rule.formula, table: null }]
        : [],
  ),
];

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

const columnsOf = (workbook: WorkbookSpec) =>
  new Map(
    workbook.sheets.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [name, new Set(columns.map(({ heading }) => heading))] as const),
    ),
  );

describe.each(specs)("every formula of the workbook", (spec) => {
  const formulas = spec.sheets.flatMap(formulasOf);
  const tables = columnsOf(spec);
  const names = new Set(spec.names.map(({ name }) => name));

  it("is there to be checked", () => {
    expect(formulas.length).toBeGreaterThan(150);
  });

  it("uses only functions that Excel 2016 and LibreOffice have", () => {
    const used = formulas.flatMap(({ where, formula }) =>
      [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => ({
        where,
        name: match[1] ?? "",
      })),
    );
    expect(used.filter(({ name }) => !ALLOWED.has(name))).toEqual([]);
  });

  it("is shorter than Excel's 8,192 characters, with commas and no array braces", () => {
    const odd = formulas.filter(
      ({ formula }) => formula.length > 8000 || /[;{}]/.test(withoutTexts(formula)),
    );
    expect(odd).toEqual([]);
  });

  it("refers only to tables and columns that the workbook has", () => {
    const missing = formulas.flatMap(({ where, formula, table }) => {
      const text = withoutTexts(formula);
      const others = [...text.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\[([^@[\]]+)\]/gu)].map((match) => [
        match[1],
        match[2],
      ]);
      const own = [...text.matchAll(/\[@(?:\[([^\]]+)\]|([^\]]+))\]/g)].map((match) => [
        table ?? "no table",
        match[1] ?? match[2],
      ]);
      return [...others, ...own]
        .filter(([name, column]) => tables.get(name ?? "")?.has(column ?? "") !== true)
        .map((reference) => ({ where, reference }));
    });
    expect(missing).toEqual([]);
  });

  it("uses only names that the workbook defines", () => {
    const unknown = formulas.flatMap(({ where, formula }) => {
      const text = withoutTexts(formula)
        .replace(/[\p{L}_][\p{L}\p{N}_]*\[\[#Headers\],\[[^\]]*\]\]/gu, " ")
        .replace(/[\p{L}_][\p{L}\p{N}_]*\[[^\]]*\]\]?|\[@(?:\[[^\]]+\]|[^\]]+)\]/gu, " ")
        .replace(/'[^']+'!/g, " ");
      return [...text.matchAll(/\$?[\p{L}_][\p{L}\p{N}_.$]*/gu)]
        .filter((match) => text.charAt(match.index + match[0].length) !== "(")
        .map(([word]) => word)
        .filter((word) => !/^\$?[A-Z]{1,3}\$?\d+$/.test(word) && word !== "TRUE" && word !== "FALSE")
        .filter((word) => !names.has(word))
        .map((word) => ({ where, word }));
    });
    expect(unknown).toEqual([]);
  });

  it("stays within its own row or names whole columns: nothing grows with the square of the rows", () => {
    const ownPart = /INDEX\([^(),]+,\[@\[?[^\]]+\]{1,2}\)/g;
    const perRow = formulas.filter(({ table, formula }) => {
      const rest = formula.replace(ownPart, "");
      return table !== null && rest.includes("SUMPRODUCT") && /[\p{L}_]\[[^@[]/u.test(rest);
    });
    expect(perRow).toEqual([]);
  });
});

describe.each(specs)("every sheet", (spec) => {
  it("has headings that structured references can name", () => {
    const odd = [...columnsOf(spec).values()].flatMap((headings) =>
      [...headings].filter(
        (heading) => /[[\]#':,./&+\-%@]/.test(heading) || heading !== heading.normalize("NFC"),
      ),
    );
    expect(odd).toEqual([]);
  });

  it("has rows as wide as its tables' columns, at least one, and a key column", () => {
    for (const table of spec.sheets.flatMap((sheet) => sheet.tables)) {
      expect(table.rows.length).toBeGreaterThan(0);
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
      expect(table.columns.map(({ heading }) => heading)).toContain(table.key);
    }
  });

  it("merges nothing inside a table, and defines each name once", () => {
    const withTables = spec.sheets.filter(({ id, tables }) => tables.length > 0 && id !== "scorecard");
    const lastRows = withTables.flatMap(({ merges }) =>
      merges.map((range) => Number(/\d+$/.exec(range)?.[0])),
    );
    // Their tables begin in row 5.
    expect(lastRows.filter((row) => row >= 5)).toEqual([]);
    expect(new Set(spec.names.map(({ name }) => name)).size).toBe(spec.names.length);
  });
});
