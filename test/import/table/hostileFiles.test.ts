import { strToU8, zipSync } from "fflate";
import { importDocument } from "../../../src/import/document";
import {
  DamagedFileError,
  ImportError,
  RefusedFileError,
  UnsupportedKindError,
} from "../../../src/import/errors";
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_XML_DEPTH } from "../../../src/import/limits";
import { importErrorSentence } from "../../../src/locale/vi/import";
import { docxOf, wordTable } from "../docx/madeDocx";
import { htmlOf } from "../html/madeHtml";
import { xlsxOf } from "../sheet/madeSheet";
import { Chance } from "../text/random";
import { madePlan } from "../text/madePlans";
import { madeGrid } from "./madeGrid";

const open = (bytes: Uint8Array): Promise<unknown> => importDocument({ name: "x.docx", bytes });

async function errorOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await open(bytes);
    return null;
  } catch (error) {
    return error;
  }
}

const word = (xml: string): Uint8Array => zipSync({ "word/document.xml": strToU8(xml) });
/** A zip file whose directory says that its only part has another length. */
function lying(bytes: Uint8Array, length: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, length, true);
  return copy;
}
const blanks = (length: number): Uint8Array =>
  zipSync({ "word/document.xml": new Uint8Array(length).fill(32) });

describe("hostile files are refused before they take memory or time", () => {
  const deep = MAX_XML_DEPTH + 5;
  it.each([
    ["a document type", () => word('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "doctype"],
    [
      "a file with a password",
      () => {
        const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
        return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 69, 0, 0, ...name, 0, 0]);
      },
      "encrypted",
    ],
    ["endless nesting", () => word("<a>".repeat(deep) + "</a>".repeat(deep)), "depth"],
    ["a bomb that says its size", () => blanks(MAX_PART_BYTES + 1), "inflated"],
    ["a bomb that lies about its size", () => lying(blanks(20_000_000), 100), "inflated"],
    [
      "thousands of parts",
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => [`p${at}`, new Uint8Array()]),
          ),
        ),
      "entries",
    ],
    [
      "a sheet as wide and long as Excel's",
      () =>
        zipSync({
          "xl/workbook.xml": strToU8(
            '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
          ),
          "xl/_rels/workbook.xml.rels": strToU8(
            '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>',
          ),
          "xl/s.xml": strToU8(
            '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
          ),
        }),
      "grid",
    ],
    [
      "a cell that spans a million places",
      () => strToU8(`<table>${"<tr><td colspan=1000 rowspan=1000>a</td></tr>".repeat(3000)}</table>`),
      "grid",
    ],
  ])("%s", async (_, make, reason) => {
    const error = await errorOf(make());
    expect(error).toBeInstanceOf(RefusedFileError);
    expect((error as RefusedFileError).reason).toBe(reason);
    expect(importErrorSentence(error as ImportError)).toMatch(/^Tệp|^Bảng|^Nội dung/);
  });

  it.each([
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), UnsupportedKindError],
    ["OpenDocument", zipSync({ "content.xml": strToU8("<a/>") }), UnsupportedKindError],
    ["XML that isn't closed", word("<w:document><w:body>"), DamagedFileError],
    ["a document without a body", word("<w:document/>"), DamagedFileError],
    ["a part that is shorter than said", lying(word("<w:document/>"), 5_000), DamagedFileError],
  ])("%s", async (_, bytes, kind) => {
    expect(await errorOf(bytes)).toBeInstanceOf(kind);
  });
});

describe("damaged files", () => {
  const grid = madeGrid(madePlan(3), {
    title: "besideNumber",
    merged: true,
    twoLineHead: true,
    repeatsHead: true,
    columnNumbers: true,
  });
  const TRIES = 60;

  it.each([
    ["docx", () => Promise.resolve(docxOf(wordTable(grid)))],
    ["xlsx", () => xlsxOf(grid)],
    ["html", () => Promise.resolve(new TextEncoder().encode(htmlOf(grid)))],
  ])("%s: bytes changed, cut out or cut off give a plan or a sentence", async (_, make) => {
    const whole = await make();
    const chance = new Chance(11);
    for (let turn = 0; turn < TRIES; turn++) {
      const bytes = damaged(whole, chance);
      const error = await errorOf(bytes);
      if (error === null) continue;
      expect(error).toBeInstanceOf(ImportError);
      expect(importErrorSentence(error as ImportError)).toMatch(/\.$/);
    }
  });

  it("whose XML was damaged before it was packed give a plan or a sentence", async () => {
    const body = new TextEncoder().encode(`<w:document><w:body>${wordTable(grid)}</w:body></w:document>`);
    const chance = new Chance(12);
    for (let turn = 0; turn < TRIES; turn++) {
      const error = await errorOf(zipSync({ "word/document.xml": damaged(body, chance) }));
      if (error !== null) expect(error).toBeInstanceOf(ImportError);
    }
  });
});

function damaged(whole: Uint8Array, chance: Chance): Uint8Array {
  if (chance.happens(0.2)) return whole.slice(0, chance.between(5, whole.length - 1));
  const bytes = whole.slice();
  for (let times = chance.between(1, 6); times > 0; times--)
    bytes[chance.between(4, bytes.length - 1)] = chance.between(0, 255);
  if (chance.happens(0.7)) return bytes;
  const from = chance.between(4, bytes.length - 1);
  return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(from + chance.between(1, 300))]);
}
