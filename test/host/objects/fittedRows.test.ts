import { textLines } from "../../../host/objects/format/textLines";
import { unzipSync, strFromU8 } from "fflate";
import { freshExcel } from "../excel";

const LONG =
  "Các phòng chuyên môn có thủ tục hành chính, Chi cục Tiêu chuẩn Đo lường Chất lượng, các đơn vị trực thuộc Sở";

async function rowsOf(bytes: Uint8Array): Promise<string[]> {
  return (
    strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).match(/<row [^>]*>/gu) ?? []
  );
}

describe("rows that nobody gave a height", () => {
  it("are saved as high as their wrapped text, and stay free to be fitted again", async () => {
    const excel = await freshExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[LONG], ["Quý I"], [LONG]];
      sheet.getRange("A1:A3").format.wrapText = true;
      sheet.getRange("A3").format.rowHeight = 18;
      await context.sync();
    });
    const [long = "", short = "", fixed = ""] = await rowsOf(await excel.save());
    expect(Number(/ht="([\d.]+)"/u.exec(long)?.[1])).toBeGreaterThan(100);
    expect(long).not.toContain("customHeight");
    expect(short).not.toContain("ht=");
    expect(fixed).toContain('ht="18" customHeight="1"');
  });

  it("are fitted to a new text after the file was opened again", async () => {
    const excel = await freshExcel();
    const write = (text: string) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        cell.values = [[text]];
        cell.format.wrapText = true;
        await context.sync();
      });
    await write(LONG);
    await excel.open(await excel.save());
    await write("Quý I");
    expect((await rowsOf(await excel.save()))[0]).not.toContain("ht=");
  });

  it("count lines by words, paragraphs and words that are wider than the cell", () => {
    expect(textLines("Văn phòng Sở", 20, false)).toBe(1);
    expect(textLines("Văn phòng Sở", 4.5, false)).toBe(2);
    expect(textLines("Kế hoạch\nBáo cáo", 20, false)).toBe(2);
    expect(textLines("a".repeat(100), 10, false)).toBe(6);
    expect(textLines("", 10, false)).toBe(1);
  });
});
