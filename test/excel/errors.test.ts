import { readFileSync } from "node:fs";
import { ExcelError, ExcelTimeoutError, TableChangedError, toWorkbookError } from "../../src/excel/errors";
import { excelSentence } from "../../src/locale/vi/excel";

const typings = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8");

/** The codes of the typings' Excel.ErrorCodes: the enum that has a code of Excel alone. */
function excelCodes(): string[] {
  const blocks = typings.match(/enum ErrorCodes \{[^}]*\}/g) ?? [];
  const excel = blocks.find((block) => block.includes("PivotTableRangeConflict")) ?? "";
  return [...excel.matchAll(/= "([A-Za-z]+)"/g)].map(([, code]) => code ?? "");
}

/** The codes that the client library itself raises. */
function libraryCodes(): string[] {
  const found = [...library.matchAll(/(?:Core)?ErrorCodes\.[a-zA-Z]+ = '([A-Za-z]+)'/g)];
  return [...new Set(found.map(([, code]) => code ?? ""))];
}

describe("the sentence of an error", () => {
  const unknown = excelSentence("no code at all");

  it("exists for every code of Excel and of the client library", () => {
    const codes = [...excelCodes(), ...libraryCodes()];
    expect(codes.length).toBeGreaterThan(45);
    expect(codes.filter((code) => excelSentence(code) === unknown)).toEqual([]);
  });

  it("is Vietnamese and says what to do: two sentences at least, and never the raw message", () => {
    for (const code of [...excelCodes(), ...libraryCodes(), "no code at all"]) {
      const sentence = excelSentence(code);
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/);
      expect(sentence.split(/\. /).length).toBeGreaterThanOrEqual(2);
    }
    const raw = Object.assign(new Error("The argument is invalid"), { code: "InvalidArgument" });
    const mapped = toWorkbookError(raw);
    expect(mapped.message).not.toContain("argument");
    expect(mapped.code).toBe("InvalidArgument");
    expect(mapped.cause).toBe(raw);
  });

  it("stays with an error of our own", () => {
    const error = new TableChangedError("KeHoach", "Hạn", "Kế hoạch");
    expect(toWorkbookError(error)).toBe(error);
    expect(error.message).toContain("“Hạn”");
    expect(error.message).toContain("KeHoach");
  });

  it("is a general one for what isn't office.js's", () => {
    const mapped = toWorkbookError(new TypeError("undefined is not a function"));
    expect(mapped).toBeInstanceOf(ExcelError);
    expect(mapped.message).toBe(unknown);
  });

  it("names the seconds waited", () => {
    expect(new ExcelTimeoutError(120).message).toContain("120 giây");
  });
});
