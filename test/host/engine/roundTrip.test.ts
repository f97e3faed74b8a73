import { strFromU8, unzipSync } from "fflate";
import { openXlsx, saveXlsx, UnreadableWorkbookError } from "../../../host/engine";
import { describeWithLibreOffice } from "../../oracle/describeWithLibreOffice";
import { reopenInLibreOffice } from "../../oracle/libreoffice";
import { portraitOf } from "./portrait";
import { richBook } from "./richBook";

function part(bytes: Uint8Array, path: string): string {
  const file = unzipSync(bytes)[path];
  if (file === undefined) throw new Error(`The package has no ${path}.`);
  return strFromU8(file);
}

describe("what is saved and opened again", () => {
  it("is the same workbook", async () => {
    const workbook = richBook();
    const before = portraitOf(workbook);
    const again = await openXlsx(await saveXlsx(workbook));
    expect(portraitOf(again)).toEqual(before);
  });

  it("stays the same when it is saved once more", async () => {
    const once = await openXlsx(await saveXlsx(richBook()));
    const twice = await openXlsx(await saveXlsx(once));
    expect(portraitOf(twice)).toEqual(portraitOf(once));
  });

  it("is not changed by being saved", async () => {
    const workbook = richBook();
    const before = portraitOf(workbook);
    await saveXlsx(workbook);
    expect(portraitOf(workbook)).toEqual(before);
  });
});

describe("the saved file", () => {
  it("holds own-row references spelled out, in cells and in the table", async () => {
    const bytes = await saveXlsx(richBook());
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain(
      "<f>KeHoach[[#This Row],[Mã]]&amp;&quot;x&quot;</f>",
    );
    expect(part(bytes, "xl/tables/table1.xml")).toContain(
      "<calculatedColumnFormula>KeHoach[[#This Row],[Mã]]&amp;&quot;x&quot;</calculatedColumnFormula>",
    );
  });

  it("marks texts that look like formulas or numbers, and only those", async () => {
    const bytes = await saveXlsx(richBook());
    const styles = part(bytes, "xl/styles.xml").match(/<cellXfs[\s\S]*<\/cellXfs>/u)?.[0] ?? "";
    const quoted = [...styles.matchAll(/<xf\b[^>]*>/gu)].map(([xf]) => xf.includes('quotePrefix="1"'));
    const isQuoted = (address: string) => {
      const cell =
        new RegExp(`<c r="${address}"[^>]*>`, "u").exec(part(bytes, "xl/worksheets/sheet1.xml"))?.[0] ?? "";
      return quoted[Number(/ s="(\d+)"/u.exec(cell)?.[1] ?? 0)];
    };
    expect(["A1", "A2", "A3", "A4", "A5", "A6"].map(isQuoted)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("prefixes functions that came after Excel 2007, and the model keeps their plain names", async () => {
    const workbook = richBook();
    const cell = workbook.worksheets[0]?.getCell("A30");
    if (cell) cell.value = { formula: 'IFNA(1,"IFNA(")&CONCAT("a")', result: "1a" };
    const bytes = await saveXlsx(workbook);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain(
      "_xlfn.IFNA(1,&quot;IFNA(&quot;)&amp;_xlfn.CONCAT(",
    );
    const again = await openXlsx(bytes);
    expect(again.worksheets[0]?.getCell("A30").formula).toBe('IFNA(1,"IFNA(")&CONCAT("a")');
  });

  it("bounds dates by serials", async () => {
    const sheet = part(await saveXlsx(richBook()), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/type="date"[^>]*><formula1>45000<\/formula1><formula2>NgayChot<\/formula2>/u);
  });

  it("has no stop-if-true but where it was asked for", async () => {
    const sheet = part(await saveXlsx(richBook()), "xl/worksheets/sheet1.xml");
    expect([...sheet.matchAll(/<cfRule[^>]*stopIfTrue="1"/gu)]).toHaveLength(1);
  });
});

describe("bytes that are no workbook", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("KẾ HOẠCH cải cách hành chính")],
    ["half a zip", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
  ])("are refused: %s", async (_what, bytes) => {
    await expect(openXlsx(bytes)).rejects.toThrow(UnreadableWorkbookError);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  it("opens the file and finds the same contents", async () => {
    const sheets = await reopenInLibreOffice(await saveXlsx(richBook()));
    expect([...sheets.keys()]).toEqual(["Kế hoạch", "DanhMuc", "Ẩn"]);
    const plan = sheets.get("Kế hoạch");
    expect(plan?.get("A1")?.value).toBe("=SUM(1)");
    expect(plan?.get("A7")?.value).toBe("dòng 1\ndòng 2");
    expect(plan?.get("A10")?.value).toBe(45000);
    expect(plan?.get("J6")?.value).toBe("ax");
  });
});
