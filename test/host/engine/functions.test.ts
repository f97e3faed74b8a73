import { recalculate, saveXlsx } from "../../../host/engine";
import { describeWithLibreOffice } from "../../oracle/describeWithLibreOffice";
import { compareWithLibreOffice } from "../../oracle/libreoffice";
import { KNOWN_RESULTS } from "./knownResults";
import { knownResultsBook, resultAt } from "./knownResultsBook";

describe("functions that the workbook uses", () => {
  const workbook = knownResultsBook();
  recalculate(workbook);

  it.each(KNOWN_RESULTS.map(([formula, result], index) => [formula, result, index] as const))(
    "=%s is %j",
    (_formula, result, index) => {
      const found = resultAt(workbook, index);
      if (typeof result === "number") expect(found).toBeCloseTo(result, 12);
      else expect(found).toBe(result);
    },
  );
});

/** Where LibreOffice 7.4 goes its own way: texts after truth values, no 29/02/1900, days before 1900. */
const ITS_OWN = ['TRUE>"z"', "DATE(1900,1,1)", "YEAR(-1)"];

describeWithLibreOffice("the same functions in LibreOffice", () => {
  it("give the same results", async () => {
    const workbook = knownResultsBook();
    recalculate(workbook);
    const differences = await compareWithLibreOffice(await saveXlsx(workbook));
    expect(differences.map(({ formula }) => formula)).toEqual(ITS_OWN);
  });
});
