import fc from "fast-check";
import { importText } from "../../../src/import/document";
import { ImportError, RefusedFileError } from "../../../src/import/errors";
import { MAX_TEXT_LINES, MAX_TEXT_ROWS } from "../../../src/import/limits";
import { importErrorSentence } from "../../../src/locale/vi/import";

const HEAD = "TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";

/** What became of a text: so many activities, or the sentence that says why there is no plan. */
function outcome(text: string): number | string {
  try {
    return importText(text).activities.length;
  } catch (error) {
    if (error instanceof ImportError) return importErrorSentence(error);
    throw error;
  }
}

describe("any text gives a plan or a sentence", () => {
  const said = (text: string): void => {
    const result = outcome(text);
    if (typeof result === "string") expect(result).toMatch(/^\p{Lu}.{20,}\.$/u);
    else expect(result).toBeGreaterThan(0);
  };

  it("whatever letters it holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), said), { numRuns: 150, seed: 3 });
  });

  it("whatever stands below a head", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 40 });
    const body = fc.array(
      fc.oneof(line, fc.constantFrom("1", "2.", "I", "a)", "\f", "Sở Nội vụ", "Quý I", " ")),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(body, fc.constantFrom("\n", "   ", "\t", " | "), (parts, glue) => {
        said(`${HEAD}1\n${parts.join(glue)}`);
        said(`${HEAD.replaceAll(" ", "   ")}1${parts.join(glue)}`);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe("hostile text is refused before it is read", () => {
  it.each([
    ["more lines than any plan", "\n".repeat(MAX_TEXT_LINES + 1)],
    [
      "more numbered rows than a country's plans",
      HEAD + Array.from({ length: MAX_TEXT_ROWS + 5 }, (_, at) => `${at + 1}\nRà soát\n`).join(""),
    ],
    [
      "more rows of tabs",
      "TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n" + "1\ta\tb\tc\n".repeat(MAX_TEXT_ROWS + 1),
    ],
  ])("%s", (_, text) => {
    expect(() => importText(text)).toThrow(RefusedFileError);
    expect(outcome(text)).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it.each([
    ["a line of dots", `${HEAD}1\n${". ".repeat(300_000)}`],
    ["a line of bars", `${HEAD}1\n${"|".repeat(600_000)}`],
    ["a line of tabs", `${HEAD}1\n${"\t".repeat(600_000)}Rà soát`],
    [
      "lines far wider than a page",
      `${HEAD.replaceAll(" ", "   ")}${`1   ${"a b   ".repeat(150)}\n`.repeat(300)}`,
    ],
  ])(
    "or read in time that grows with its length: %s",
    (_, text) => {
      expect(outcome(text)).toBeDefined();
    },
    20_000,
  );
});
