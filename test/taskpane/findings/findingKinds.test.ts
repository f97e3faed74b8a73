import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FINDING_KINDS } from "../../../src/locale/vi/findingKinds";

const RULES = resolve(__dirname, "../../../src/validation/rules");

const SCORECARD = resolve(__dirname, "../../../src/workbook/scoreFindings.ts");

/** Words with hyphens in quotes: in a rule, that is the code of its findings. */
function codesInRules(): readonly string[] {
  const files = [...readdirSync(RULES).map((name) => resolve(RULES, name)), SCORECARD];
  const texts = files.map((name) => readFileSync(name, "utf8"));
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, code]) => code ?? ""),
  );
  return [...new Set(codes)];
}

describe("the headings of groups of findings", () => {
  it("exist for every code that a rule gives", () => {
    const codes = codesInRules();
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !FINDING_KINDS.includes(code))).toEqual([]);
  });
});
