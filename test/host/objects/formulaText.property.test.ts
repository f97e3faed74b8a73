import fc from "fast-check";
import { HostError } from "../../../host/errors";
import { checkFormula } from "../../../host/objects/formula/check";
import { mapTokens, moveReferences, replaceSheet, replaceTable } from "../../../host/objects/formula/rewrite";
import { tokenize } from "../../../host/engine/formulaTokens";

const SCOPE = {
  hasSheet: (name: string) => name === "Sheet1" || name === "Tổng quan",
  headingsOf: (table: string) => (table === "KeHoach" ? ["Hạn", "Đơn vị"] : null),
};

const operand = fc.constantFrom(
  "1",
  "2.5E-3",
  '"chữ ""trong"" chữ"',
  "A1",
  "$B$2:C$10",
  "3:5",
  "$A:$C",
  "'Tổng quan'!A1",
  "Sheet1!B2:B9",
  "KeHoach[Hạn]",
  "KeHoach[[#This Row],[Đơn vị]]",
  "[@Hạn]",
  "#N/A",
  "NgayChot",
  "TRUE",
  "{1,2;3,4}",
);

/** Formulas by Excel's grammar: what they are made of is right by construction. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    operand,
    fc
      .tuple(
        tie("formula"),
        fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", " + "),
        tie("formula"),
      )
      .map((parts) => parts.join("")),
    fc
      .tuple(
        fc.constantFrom("SUM", "IF", "COUNTIFS", "_xlfn.IFS"),
        fc.array(tie("formula"), { maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(", ")})`),
    tie("formula").map((inner) => `(${inner})`),
    tie("formula").map((inner) => `-${inner}`),
    tie("formula").map((inner) => `(${inner})%`),
  ),
}));

describe("formulas made by the grammar", () => {
  it("are cut into tokens that give the formula back, and are taken", () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
        expect(() => checkFormula(text, "KeHoach", SCOPE)).not.toThrow();
      }),
    );
  });

  it("are refused with a parenthesis too many, or an operand missing", () => {
    fc.assert(
      fc.property(formula, fc.constantFrom(")", "+", "*", "(", ",", ";", '"'), (text, extra) => {
        expect(() => checkFormula(text + extra, "KeHoach", SCOPE)).toThrow(HostError);
      }),
    );
  });

  it("are untouched by moves of cells elsewhere", () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(moveReferences(text, "Sheet1", (_sheet, area) => area)).toBe(text);
        expect(mapTokens(text, (token) => token.text)).toBe(text);
        expect(replaceSheet(text, "Khác", "Mới")).toBe(text);
        expect(replaceTable(text, "DonVi", "DV")).toBe(text);
      }),
    );
  });
});

describe("texts of any kind", () => {
  it("are taken as formulas or refused, never anything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."A1$:!'\"()[]{}@#,;+-*=<> ệTRUE.%^&") }), (text) => {
        try {
          checkFormula(text, "KeHoach", SCOPE);
        } catch (error) {
          expect(error).toBeInstanceOf(HostError);
        }
      }),
    );
  });

  it("inside a formula are never taken for references", () => {
    expect(replaceSheet('=Sheet1!A1&"Sheet1!A1"', "Sheet1", "Mới")).toBe('=Mới!A1&"Sheet1!A1"');
    expect(replaceTable('KeHoach[Hạn]&"KeHoach[Hạn]"&ROWS(KeHoach)', "KeHoach", "KH")).toBe(
      'KH[Hạn]&"KeHoach[Hạn]"&ROWS(KH)',
    );
    expect(
      moveReferences('A1&"A1"&KeHoach[A1]&LOG10(A1)', "Sheet1", (_sheet, area) => ({ ...area, row: 8 })),
    ).toBe('A9&"A1"&KeHoach[A1]&LOG10(A9)');
  });
});
