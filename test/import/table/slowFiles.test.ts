import { strToU8, unzipSync, zipSync } from "fflate";
import { importDocument } from "../../../src/import/document";
import { ImportError } from "../../../src/import/errors";
import { MAX_TABLE_LETTERS } from "../../../src/import/limits";
import { importErrorSentence } from "../../../src/locale/vi/import";
import { secondsSince } from "../../support/processorTime";
import { docxOf, paragraphs, RUNNING_LIST, wordTable } from "../docx/madeDocx";
import { htmlOf } from "../html/madeHtml";
import { xlsxOf } from "../sheet/madeSheet";
import { madePlan } from "../text/madePlans";
import { madeGrid } from "./madeGrid";
import { AS_PRINTED } from "./sampleTable";

/** "plan", or the sentence that a person reads. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await importDocument({ name: "x", bytes });
    return "plan";
  } catch (error) {
    if (error instanceof ImportError) return importErrorSentence(error);
    throw error;
  }
}

const HEAD = "<tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Thời hạn</tr>";
const ROW = "<tr><td>1<td>Rà soát<td>Sở A<td>Quý I</tr>";
const grid = madeGrid(madePlan(3), AS_PRINTED);
const cell = (text: string): string => `<w:tc>${paragraphs(text)}</w:tc>`;
const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
const wordHead = row("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn");
const work = row("1", "Rà soát", "Sở A", "Quý I");
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");
const sheetOf = (cells: string, string: string): Uint8Array =>
  zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
    ),
    "xl/t.xml": strToU8(`<sst><si><t>${string}</t></si></sst>`),
    "xl/s.xml": strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
  });

const MOST_SECONDS = 10;

describe("a file made to take time or memory", () => {
  it.each<readonly [string, () => Uint8Array, RegExp]>([
    [
      "tags that never end",
      () => strToU8(`<table>${HEAD}${ROW}</table>${'<a "x '.repeat(150_000)}`),
      /^plan$/,
    ],
    ["quotes that never end", () => strToU8(`<table>${HEAD}${ROW}${"<td x='".repeat(150_000)}`), /^plan$/],
    [
      "hidden parts without end",
      () => strToU8(`<table>${HEAD}${ROW}</table><p style="display:none">${"<b>x".repeat(200_000)}`),
      /lớp lồng nhau/,
    ],
    ["tables in tables of HTML", () => strToU8("<table><tr><td>x".repeat(100)), /lớp lồng nhau/],
    [
      "tables in tables of Word",
      () => docxOf(`${"<w:tbl><w:tr><w:tc>".repeat(60)}${"</w:tc></w:tr></w:tbl>".repeat(60)}`),
      /lớp lồng nhau/,
    ],
    [
      "styles that inherit from thousands",
      () =>
        docxOf(many(2_000, () => paragraphs("a", '<w:pStyle w:val="s0"/>')) + wordTable(grid), {
          styles: many(
            20_000,
            (at) =>
              `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
          ),
        }),
      /^plan$/,
    ],
    [
      "a number as long as a book in front of every paragraph",
      () =>
        docxOf(
          many(2_000, () => paragraphs("a", '<w:numPr><w:numId w:val="1"/></w:numPr>')) + wordTable(grid),
          {
            numbering: RUNNING_LIST.replace('"%1"', `"${"x".repeat(1_000_000)}%1"`),
          },
        ),
      /^plan$/,
    ],
    [
      "titles of one number",
      () =>
        docxOf(`<w:tbl>${wordHead}${many(20_000, (at) => row("I", `Việc ${at}`, "", ""))}${work}</w:tbl>`),
      /^plan$/,
    ],
    ["thousands of tables", () => docxOf(many(4_000, () => `<w:tbl>${wordHead}${work}</w:tbl>`)), /^plan$/],
    [
      "a paragraph of lines",
      () => docxOf(`<w:p><w:r>${"<w:t>a</w:t><w:br/>".repeat(150_000)}</w:r></w:p>${wordTable(grid)}`),
      /^plan$/,
    ],
    [
      "cells that share one long text",
      () =>
        sheetOf(
          `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`,
          "x".repeat(Math.ceil(MAX_TABLE_LETTERS / 150)),
        ),
      /giải nén quá lớn/,
    ],
  ])(
    "%s: ends with a plan or a sentence",
    async (_, make, outcome) => {
      const bytes = make();
      const begun = process.cpuUsage();
      expect(await outcomeOf(bytes)).toMatch(outcome);
      expect(secondsSince(begun)).toBeLessThan(MOST_SECONDS);
    },
    60_000,
  );
});

describe("a file that lacks one of its parts", () => {
  it.each([
    ["docx", () => Promise.resolve(docxOf(wordTable(grid, true), { numbering: RUNNING_LIST }))],
    ["xlsx", () => xlsxOf(grid)],
  ])("%s: gives a plan or a sentence, whichever part it is", async (_, make) => {
    const parts = unzipSync(await make());
    for (const name of Object.keys(parts)) {
      const rest = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
      expect(await outcomeOf(zipSync(rest))).toMatch(/^plan$|\.$/);
    }
  });

  it.each([0.1, 0.5, 0.9])("html: gives a plan or a sentence where it is cut off at %p", async (share) => {
    const html = htmlOf(grid);
    expect(await outcomeOf(strToU8(html.slice(0, Math.floor(html.length * share))))).toMatch(/^plan$|\.$/);
  });
});
