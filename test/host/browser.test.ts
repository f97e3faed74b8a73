import { BrowserPage, hasChromium } from "./browserPage";
import { startExcel } from "../../host/node";

describe("the host in a page of Chromium, under the untouched office.js loader", () => {
  let chromium: BrowserPage;

  beforeAll(async () => {
    if (!hasChromium) throw new Error("These tests need Debian's package chromium.");
    chromium = await BrowserPage.open();
  });
  afterAll(() => chromium?.close());

  it("lets Office.onReady find Excel on a PC, with the requirement sets of Excel 2021", async () => {
    const found = await chromium.page.evaluate(async () => {
      const info = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      return {
        ...info,
        displayLanguage,
        has14: requirements.isSetSupported("ExcelApi", "1.14"),
        has15: requirements.isSetSupported("ExcelApi", "1.15"),
      };
    });
    expect(found).toMatchObject({
      host: "Excel",
      platform: "PC",
      displayLanguage: "vi-VN",
      has14: true,
      has15: false,
    });
  });

  it("runs a batch and delivers its events", async () => {
    const seen = await chromium.page.evaluate(async () => {
      const addresses: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => {
          addresses.push(event.address);
        });
        await context.sync();
        sheet.getRange("A1:B1").values = [["Kế hoạch", "=1+2"]];
        await context.sync();
      });
      await new Promise((done) => setTimeout(done, 50));
      return addresses;
    });
    expect(seen).toEqual(["A1:B1"]);
  });

  it("saves a file that another host opens with the same cells", async () => {
    const bytes = await chromium.page.evaluate(async () => {
      const host = await (window as unknown as { excel: Promise<{ save(): Promise<Uint8Array> }> }).excel;
      return [...(await host.save())];
    });
    await startExcel({ file: Uint8Array.from(bytes) });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["Kế hoạch", 3]]);
      expect(range.formulas).toEqual([["Kế hoạch", "=1+2"]]);
    });
  });

  it("asks nobody outside for anything", () => {
    expect(chromium.foreign).toEqual([]);
  });
});
