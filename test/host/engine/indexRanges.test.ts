import { createWorkbook, recalculate, saveXlsx } from "../../../host/engine";
import { describeWithLibreOffice } from "../../oracle/describeWithLibreOffice";
import { recalculateWithLibreOffice } from "../../oracle/libreoffice";

const FORMULAS: readonly (readonly [formula: string, result: unknown])[] = [
  ["SUM(INDEX(T[w],2):INDEX(T[w],3))", 5],
  ["SUM(INDEX(T[w],3):INDEX(T[w],2))", 5],
  ['SUM(INDEX(T[w],MATCH("c",T[k],0)):INDEX(T[w],ROWS(T[w])))', 7],
  ['COUNTIFS(INDEX(T[k],2):INDEX(T[k],4),"b")', 2],
  ['SUMIFS(INDEX(T[w],2):INDEX(T[w],4),INDEX(T[k],2):INDEX(T[k],4),"b")', 6],
  ['IF(SUM(INDEX(T[w],1):INDEX(T[w],1))=1,"):INDEX(","")', "):INDEX("],
  ["INDEX(T[w],2)", 2],
  ["SUM(INDEX(T[w],2):INDEX(T[w],9))", { error: "#REF!" }],
];

describe("a range between two calls of INDEX", () => {
  const workbook = createWorkbook();
  const sheet = workbook.addWorksheet("A");
  const rows = [
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["b", 4],
  ];
  sheet.addTable({ name: "T", ref: "A1", columns: [{ name: "k" }, { name: "w" }], rows });
  FORMULAS.forEach(([formula], index) => {
    sheet.getCell(index + 1, 5).value = { formula };
  });
  recalculate(workbook);

  it.each(FORMULAS.map(([formula, result], index) => [formula, result, index] as const))(
    "%s gives %p",
    (_, result, index) => {
      expect(sheet.getCell(index + 1, 5).result).toEqual(result);
    },
  );

  describeWithLibreOffice("in LibreOffice", () => {
    it("gives the same", async () => {
      const values = (await recalculateWithLibreOffice(await saveXlsx(workbook))).get("A");
      const results = FORMULAS.slice(0, -1).map(([, result]) => result);
      expect(results.map((_, index) => values?.get(`E${index + 1}`))).toEqual(results);
    });
  });
});
