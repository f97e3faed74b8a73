import { importScheme } from "../../../src/scoring/import/importScheme";
import { readScheme } from "../../../src/scoring/readScheme";
import { schemeFile } from "../../../src/taskpane/scheme/schemeFile";
import { schemeRecord } from "../../../src/taskpane/scheme/schemeReading";
import type { SchemeReading } from "../../../src/taskpane/scheme/schemeReading";
import { openDocument } from "../../../src/import/openDocument";

const DECISION = `<html><body><p>BỘ TIÊU CHÍ</p><table>
  <tr><td>STT</td><td>Tiêu chí</td><td>Điểm tối đa</td><td>Cách tính điểm</td></tr>
  <tr><td>1</td><td>CHỈ ĐẠO</td><td>3</td><td></td></tr>
  <tr><td>1.1</td><td>Kế hoạch</td><td>1</td><td>Có: 1; không: 0</td></tr>
  <tr><td>1.2</td><td>Kiểm tra</td><td>2</td><td>100%: 2; từ 80% đến dưới 100%: 1</td></tr></table>
  <p>Xếp loại</p><p>Tốt: từ 80% trở lên</p><p>Khá: từ 50% đến dưới 80%</p><p>Yếu: dưới 50%</p></body></html>`;

async function reading(): Promise<SchemeReading> {
  const opened = await openDocument(new TextEncoder().encode(DECISION));
  if (opened.kind === "text") throw new Error("no grid");
  return { from: "words", imported: importScheme(opened.document) };
}

const warned = (record: unknown): string[] => readScheme(record).warnings.map(({ code }) => code);
/** As it comes back from the file. */
async function saved(record: unknown): Promise<unknown> {
  return JSON.parse(await schemeFile("Bộ", record).content.text());
}

describe("a scheme that is saved as a file", () => {
  it("keeps what nobody has decided as a question", async () => {
    const record = await saved(schemeRecord(await reading(), new Map(), null));
    expect(warned(record)).toEqual(expect.arrayContaining(["unconfirmed", "grades-assumed"]));
  });

  it("holds what was decided", async () => {
    const record = await saved(
      schemeRecord(await reading(), new Map([[1, { kind: "confirmed" }]]), "confirmed"),
    );
    expect(warned(record)).toEqual([]);
    expect(readScheme(record).grades.map(({ label }) => label)).toEqual(["Tốt", "Khá", "Yếu"]);
  });

  it.each([
    ["Bộ chỉ số CCHC: năm 2026/2027", "Bộ chỉ số CCHC năm 2026 2027.json"],
    [" ?? ", "bo-tieu-chi.json"],
    [`${"Bộ chỉ số ".repeat(30)}`, `${"Bộ chỉ số ".repeat(8).trim()}.json`],
  ])("has a name that every system takes: %s", (title, name) => {
    expect(schemeFile(title, {}).name).toBe(name);
  });
});
