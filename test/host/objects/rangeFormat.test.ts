import type { EmbeddedExcel } from "../../../host/node";
import { freshExcel, onSheet, refusalOf } from "../excel";
import { reopened } from "./reopened";

describe("formats of ranges", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await freshExcel();
  });

  async function formatOf(address: string) {
    return onSheet(async (sheet, context) => {
      const { format } = sheet.getRange(address);
      format.load("columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color");
      format.protection.load("locked");
      await context.sync();
      return format.toJSON();
    });
  }

  it("are the same when the file is opened again", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("B2:C3");
      Object.assign(format.font, {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: "Single",
      });
      format.font.color = "#C00000";
      format.fill.color = "yellow";
      format.horizontalAlignment = "Justify";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.columnWidth = 120;
      format.rowHeight = 33;
      format.protection.locked = false;
    });
    const before = await formatOf("B2:C3");
    expect(before).toMatchObject({
      columnWidth: 120,
      rowHeight: 33,
      horizontalAlignment: "Justify",
      wrapText: true,
      font: { name: "Times New Roman", size: 13, underline: "Single", color: "#C00000" },
      fill: { color: "#FFFF00" },
      protection: { locked: false },
    });
    excel = await reopened(excel);
    expect(await formatOf("B2:C3")).toEqual(before);
  });

  it("are null where the cells differ", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.columnWidth = 30;
    });
    expect(await formatOf("A1:B1")).toMatchObject({ columnWidth: null, font: { bold: null } });
  });

  it("of an untouched cell are Excel's own", async () => {
    expect(await formatOf("Z9")).toMatchObject({
      columnWidth: 48,
      rowHeight: 15,
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      font: { name: "Arial", size: 9.5, bold: false, color: "#000000" },
      fill: { color: "#FFFFFF" },
      protection: { locked: true },
    });
  });

  it("of whole columns hold for cells that are filled later, and the file keeps them", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C:D").format.font.name = "Times New Roman";
      sheet.getRange("C5").values = [["sau"]];
    });
    expect(await formatOf("C5")).toMatchObject({ font: { name: "Times New Roman" } });
    excel = await reopened(excel);
    expect(await formatOf("D900")).toMatchObject({ font: { name: "Times New Roman" } });
    expect(await formatOf("E900")).toMatchObject({ font: { name: "Arial" } });
  });

  it("keep what was set before when another part is set", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.font.color = "#123456";
      format.indentLevel = 2;
      format.wrapText = true;
    });
    expect(await formatOf("A1")).toMatchObject({
      font: { bold: true, color: "#123456" },
      indentLevel: 2,
      horizontalAlignment: "Left",
      wrapText: true,
    });
  });

  it("write widths into the file as characters of the standard font", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 48;
    });
    // 64 pixels at 7 pixels a digit (ECMA-376, 18.3.1.13).
    expect(excel.model.worksheets[0]?.getColumn(1).width).toBeCloseTo(9.140625, 2);
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that is none", (format) => (format.fill.color = "đỏ")],
    ["a size of 500 points", (format) => (format.font.size = 500)],
    ["a width below zero", (format) => (format.columnWidth = -1)],
    ["a row higher than 409.5 points", (format) => (format.rowHeight = 410)],
    ["an indent of 300", (format) => (format.indentLevel = 300)],
    [
      "lines inside a single cell",
      (format) => (format.borders.getItem("InsideVertical").style = "Continuous"),
    ],
  ])("refuse %s", async (_what, set) => {
    expect((await refusalOf((sheet) => set(sheet.getRange("A1").format))).code).toBe("InvalidArgument");
  });
});

describe("borders", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await freshExcel();
  });

  async function lineOf(address: string, side: Excel.BorderIndex) {
    return onSheet(async (sheet, context) => {
      const line = sheet.getRange(address).format.borders.getItem(side).load("style,weight,color");
      await context.sync();
      return [line.style, line.weight, line.color];
    });
  }

  it("lie around and inside a range, and in the file", async () => {
    await onSheet((sheet) => {
      for (const side of ["EdgeTop", "EdgeLeft", "InsideHorizontal"] as const) {
        const line = sheet.getRange("B2:C4").format.borders.getItem(side);
        line.style = "Continuous";
        line.color = "#808080";
      }
      sheet.getRange("B2:C4").format.borders.getItem("EdgeBottom").weight = "Medium";
    });
    excel = await reopened(excel);
    expect(await lineOf("B2:C2", Excel.BorderIndex.edgeTop)).toEqual(["Continuous", "Thin", "#808080"]);
    expect(await lineOf("B2:C4", Excel.BorderIndex.insideHorizontal)).toEqual([
      "Continuous",
      "Thin",
      "#808080",
    ]);
    expect(await lineOf("B4", Excel.BorderIndex.edgeBottom)).toEqual(["Continuous", "Medium", "#000000"]);
    expect(await lineOf("B2:C4", Excel.BorderIndex.insideVertical)).toEqual(["None", "Thin", "#000000"]);
    expect(await lineOf("C2", Excel.BorderIndex.edgeLeft)).toEqual(["None", "Thin", "#000000"]);
  });

  it("are one line between two cells, whichever cell it is asked of or taken from", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
    });
    expect((await lineOf("A2", Excel.BorderIndex.edgeTop))[0]).toBe("Double");
    await onSheet((sheet) => {
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
    });
    expect((await lineOf("A1", Excel.BorderIndex.edgeBottom))[0]).toBe("None");
  });
});
