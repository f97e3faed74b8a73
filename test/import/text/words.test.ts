import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cellText } from "../../../src/import/text/pieces";
import { readLines } from "../../../src/import/text/lines";
import type { TableReading } from "../../../src/import/text/reading";
import { readAppendix } from "../../../src/import/text/reading";
import { sampleText } from "../sampleFile";
import { goldenRows } from "./goldenTable";
import { linearise, PLAIN } from "./linearise";
import { madePlan } from "./madePlans";
import { importText } from "../../../src/import/document";
import { ImportError } from "../../../src/import/errors";

/** All letters in order, blanks and line ends left out: words that a line's end broke count the same. */
const letters = (text: string): string => text.normalize("NFC").replace(/[\s\u00a0]+/g, "");

/** The letters of the source's table without its repeated heads and page numbers. */
function sourceLetters(text: string, { table }: TableReading): string {
  const left = new Set(table.furniture.map(({ line }) => line.no));
  const all = readLines(text).lines;
  const from = all[table.header.from]?.no ?? 0;
  const to = all[table.end]?.no ?? Infinity;
  const source = text.split("\n").map((line, at) => ({ line, no: at + 1 }));
  return letters(
    source
      .filter(({ no }) => no >= from && no < to && !left.has(no))
      .map(({ line }) => line)
      .join(" "),
  );
}

/** The letters of all that was made of the table, in its order. */
function readLetters(reading: TableReading): string {
  let item = 0;
  const parts = reading.rows.flatMap((row): string[] => {
    if (row.kind === "section") return [row.lines[0]?.line.words[0] ?? "", row.name];
    if (row.kind === "loose") return row.lines.map(({ line }) => line.text);
    const read = reading.items[item++];
    const cells = read?.reading.passes.flatMap((pass) => pass.cells) ?? [];
    return [row.no, ...cells.map((cell) => cellText(read?.evidence.pieces.slice(cell.from, cell.to) ?? []))];
  });
  return letters(parts.join(" "));
}

/** Reads a text's tables: the letters of each, and those that its lines have. */
function expectWhole(text: string): string {
  const { tables } = readAppendix(readLines(text).lines);
  const letters = tables.map(readLetters);
  expect(letters).toEqual(tables.map((table) => sourceLetters(text, table)));
  return letters.join("");
}

describe("no word of the table is lost", () => {
  it("in the sample", () => {
    expect(expectWhole(sampleText()).length).toBeGreaterThan(10_000);
  });

  const shared = join(__dirname, "..", "..", "..", "..", "shared", "fixtures", "nq03-2025");
  const present = existsSync(shared);
  const inOthers = `in the two text forms of another plan${present ? "" : " (shared fixtures absent)"}`;
  (present ? it : it.skip)(inOthers, () => {
    for (const name of ["plan.raw.txt", "plan.layout.txt"]) {
      const text = readFileSync(join(shared, name), "utf8");
      expectWhole(text);
    }
  });

  it("in made documents, however they are printed", () => {
    const printing = fc.record({
      face: fc.constantFrom("serif" as const, "sans" as const),
      keepsBlanks: fc.boolean(),
      linesOnPage: fc.integer({ min: 18, max: 45 }),
      repeatsHead: fc.boolean(),
      numbersPages: fc.boolean(),
      joinsNeighbours: fc.constantFrom(0, 0.7),
      cutsRows: fc.boolean(),
      decomposesHead: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), printing, (seed, how) => {
        const text = `PHỤ LỤC\n${linearise(madePlan(seed), how, seed)}`;
        expectWhole(text);
      }),
      { numRuns: 12, seed: 20_23 },
    );
  });

  it("in a row that a page break tears so that no reading of it is good", () => {
    const text = `PHỤ LỤC\n${linearise(madePlan(5655), { ...PLAIN, keepsBlanks: false, repeatsHead: false, numbersPages: false, cutsRows: true }, 5655)}`;
    expectWhole(text);
  });

  it("and every word of a made table is in the plan that people see", () => {
    const table = madePlan(5);
    const plan = importText(linearise(table, PLAIN, 5));
    const seen = bag(plan.activities.flatMap(({ cells }) => Object.values(cells)));
    const wanted = bag(goldenRows(table).flatMap(({ cells }) => Object.values(cells)));
    for (const [word, count] of wanted) expect([word, (seen.get(word) ?? 0) >= count]).toEqual([word, true]);
  });

  it("in the sample with lines removed, doubled and shuffled", () => {
    const lines = sampleText().split("\n");
    const mutation = fc.record({
      removed: fc.array(fc.nat(lines.length - 1), { maxLength: 60 }),
      doubled: fc.array(fc.nat(lines.length - 1), { maxLength: 30 }),
      swapped: fc.array(fc.nat(lines.length - 2), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(mutation, ({ removed, doubled, swapped }) => {
        const mutated = [...lines];
        for (const at of swapped) mutated.splice(at, 2, mutated[at + 1] ?? "", mutated[at] ?? "");
        const text = mutated
          .flatMap((line, at) => (removed.includes(at) ? [] : doubled.includes(at) ? [line, line] : [line]))
          .join("\n");
        try {
          expectWhole(text);
        } catch (error) {
          // a head that lost a line may be no head any more
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 10, seed: 2023 },
    );
  });

  it("even where the cells are nonsense", () => {
    const word = fc.constantFrom(
      "=1+1",
      "“x”",
      "(a",
      "b)",
      "1",
      "II",
      "-",
      "Sở",
      "…",
      "Ắ",
      "x;",
      "Quý",
      "2.1",
      "a)",
      "🙂",
    );
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const text = `TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\nI PHẦN MỘT\n1\nXây dựng kế hoạch\n${lines.join("\n")}\n`;
        expectWhole(text);
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});

function bag(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(" ").split(/\s+/).filter(Boolean))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
