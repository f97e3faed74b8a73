import { importDocument, importText } from "../../src/import/document";
import type { ImportError } from "../../src/import/errors";
import {
  DamagedFileError,
  EmptyDocumentError,
  NoAppendixError,
  NoRowsError,
  NotTextError,
  TooLargeError,
} from "../../src/import/errors";
import { MAX_DOCUMENT_BYTES, MAX_TEXT_BYTES } from "../../src/import/limits";
import { planToJson } from "../../src/import/toJson";
import { doubtSentence, importErrorSentence, warningSentence } from "../../src/locale/vi/import";

const HEAD = "PHỤ LỤC\nTT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n";
const ROWS =
  "1\nRà soát thủ tục hành chính\nBáo cáo\nVăn phòng Sở\nQuý I\n2\nCông khai quy trình\nQuyết định\nThanh tra Sở\nQuý II\n";
const SMALL = HEAD + ROWS;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? "\ufeff" : "") + text)].join("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !bigEndian);
  return bytes;
}
const read = (bytes: Uint8Array): Promise<string[]> =>
  importDocument({ name: "ke-hoach.pdf", bytes }).then((plan) =>
    plan.activities.map(({ cells }) => cells.task),
  );

async function failure(bytes: Uint8Array): Promise<ImportError> {
  try {
    await read(bytes);
  } catch (error) {
    return error as ImportError;
  }
  throw new Error("nothing was refused");
}

describe("a document is known by its content", () => {
  const tasks = ["Rà soát thủ tục hành chính", "Công khai quy trình"];

  it.each([
    ["UTF-8", utf8(SMALL)],
    ["UTF-8 with a mark", utf8(`\ufeff${SMALL}`)],
    ["UTF-8 in decomposed letters", utf8(SMALL.normalize("NFD"))],
    ["UTF-16 with a mark", utf16(SMALL, false, true)],
    ["UTF-16 without one", utf16(SMALL, false, false)],
    ["UTF-16, other byte first", utf16(SMALL, true, true)],
    ["lines that end as on Windows", utf8(SMALL.replace(/\n/g, "\r\n"))],
    ["stray NUL bytes", utf8(SMALL.replace("Công khai", "Công\u0000 khai").repeat(1))],
  ])("text as %s", async (_, bytes) => {
    expect(await read(bytes)).toEqual(tasks);
  });

  const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]);
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
  it.each([
    ["nothing", new Uint8Array(), EmptyDocumentError, "empty-document"],
    ["blanks", utf8(" \n\t\r\n"), EmptyDocumentError, "empty-document"],
    ["a photo", photo, NotTextError, "not-text"],
    ["noise", noise, NotTextError, "not-text"],
    ["a Word file cut short", Uint8Array.from([0x50, 0x4b, 3, 4, 20]), DamagedFileError, "damaged"],
    ["50 MB of text", new Uint8Array(50 * 1024 * 1024).fill(97), TooLargeError, "too-large"],
    ["more than any limit", new Uint8Array(MAX_DOCUMENT_BYTES + 1), TooLargeError, "too-large"],
    [
      "a plan without an appendix",
      utf8("KẾ HOẠCH\nI. MỤC TIÊU\n1. Nâng cao chất lượng.\n"),
      NoAppendixError,
      "no-appendix",
    ],
    ["an appendix without rows", utf8(`${HEAD}Không có nhiệm vụ nào.\n`), NoRowsError, "no-rows"],
  ])("%s is refused with a sentence", async (_, bytes, kind, code) => {
    const error = await failure(bytes);
    expect(error).toBeInstanceOf(kind);
    expect(error.code).toBe(code);
    expect(importErrorSentence(error)).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it("takes a word that begins with BM for no bitmap", async () => {
    expect(await read(utf8(`BM-01\n${SMALL}`))).toEqual(tasks);
  });
});

describe("hostile text", () => {
  it("keeps formulas as the text that they are", () => {
    const formula = '=HYPERLINK("http://x.vn","bấm")';
    const plan = importText(`${HEAD}1\n${formula}\nBáo cáo\nVăn phòng Sở\nQuý I\n`);
    expect(Object.values(plan.activities[0]?.cells ?? {}).join(" ")).toContain(formula);
  });

  it.each([
    ["one endless line", `${HEAD}1\n${"từ ".repeat(60_000)}`],
    ["one endless word", `${HEAD}1\n${"a".repeat(400_000)}`],
    ["one row without end", `${HEAD}1\n${"Xây dựng kế hoạch\n".repeat(8_000)}`],
    ["commas", `${HEAD}1\nPhòng${", Phòng".repeat(30_000)}`],
    ["brackets", `${HEAD}1\n${"(".repeat(100_000)}`],
    ["heads only, then a row", `${HEAD.repeat(500)}${ROWS}`],
    ["heads cut short, then a plan far below", `${"TT Nhiệm vụ\n".repeat(300)}${HEAD}${ROWS}`],
    ["lone numbers", `${HEAD}${"7\n".repeat(10_000)}${ROWS}`],
    [
      "as many rows as lines",
      `${HEAD}${Array.from({ length: 3_000 }, (_, at) => `${at + 1}\nRà soát\n`).join("")}`,
    ],
  ])("%s gives a plan", (_, text) => {
    expect(importText(text).activities.length).toBeGreaterThan(0);
  });

  it("leaves a row too long for a row in one cell, in doubt", () => {
    const words = "Xây dựng kế hoạch";
    const [activity] = importText(`${HEAD}1\n${`${words}\n`.repeat(500)}`).activities;
    expect(activity?.cells.task.split(words)).toHaveLength(501);
    expect(activity?.doubts).toContainEqual({ field: "task", reason: "boundary" });
  });

  it("refuses pasted text beyond the limit", () => {
    expect(() => importText("a".repeat(MAX_TEXT_BYTES + 1))).toThrow(TooLargeError);
  });
});

describe("what a plan tells", () => {
  it("takes the year that is given over the document's", () => {
    const text = `KẾ HOẠCH NĂM 2024\n${SMALL}`;
    expect(importText(text).head.year).toBe(2024);
    expect(importText(text, { year: 2025 }).head.year).toBe(2025);
  });

  it("says what it missed: the year, targets, columns, another annex", () => {
    const plan = importText(`${SMALL}PHỤ LỤC II\nDanh mục thiết bị\n`);
    const codes = plan.warnings.map(({ code, text }) => [code, text]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ["no-year", ""],
        ["no-targets", ""],
        ["missing-column", "coopUnits"],
        ["leftover-text", "PHỤ LỤC II Danh mục thiết bị"],
      ]),
    );
    for (const warning of plan.warnings) expect(warningSentence(warning)).toMatch(/^\p{Lu}.+\.$/u);
  });

  it("keeps columns that it doesn't know under their heading", () => {
    const plan = importText(
      `TT Nhiệm vụ Đơn vị chủ trì Thời hạn Ghi chú\n1\nRà soát quy trình\nThanh tra Sở\nQuý I\nƯu tiên\n`,
    );
    expect(plan.activities[0]?.extra).toEqual({ "Ghi chú": "Ưu tiên" });
  });

  it("prints in the command line's shape", () => {
    const json = planToJson(importText(SMALL, { year: 2023 }));
    expect(Object.keys(json)).toEqual([
      "source",
      "title",
      "issuedUnder",
      "year",
      "columns",
      "sections",
      "rows",
      "warnings",
    ]);
    expect(json.rows[1]).toMatchObject({
      section: "",
      no: "2",
      objective: "",
      task: "Công khai quy trình",
      leadUnit: "Thanh tra Sở",
      deadline: "Quý II",
      budget: "",
    });
    expect(Array.isArray(json.rows[0]?.review)).toBe(true);
    expect(json.warnings[0]).toEqual({
      code: expect.any(String),
      message: expect.any(String),
      where: expect.any(String),
    });
  });

  it("has a sentence for every reason to doubt", () => {
    const reasons = ["boundary", "merged", "split", "decoded", "overflow"] as const;
    expect(new Set(reasons.map(doubtSentence)).size).toBe(reasons.length);
  });
});
