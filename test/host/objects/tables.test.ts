import { freshExcel, onSheet, refusalOf } from "../excel";

const ROWS = [
  ["Tên", "Số", "Gấp đôi"],
  ["a", 1, "=[@Số]*2"],
  ["b", 2, "=[@Số]*2"],
];

/** The API takes null for "as it is", its types don't. */
const cells = (rows: (string | number | null)[][]): string[][] => rows as string[][];

describe("tables", () => {
  beforeEach(async () => {
    await freshExcel();
    await onSheet((sheet) => {
      const table = sheet.tables.add("B2:D4", true);
      table.name = "KeHoach";
      table.getHeaderRowRange().values = [ROWS[0] ?? []];
      table.getDataBodyRange().formulas = ROWS.slice(1);
      sheet.getRange("F1").formulas = [["=SUM(KeHoach[Gấp đôi])"]];
    });
  });

  const read = () =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.getItemOrNullObject("KeHoach");
      const range = table.getRange().load("address,formulas");
      const total = sheet.getRange("F1").load("values,formulas");
      await context.sync();
      return {
        address: range.address,
        rows: range.formulas,
        total: total.values[0]?.[0],
        formula: total.formulas[0]?.[0],
      };
    });

  it("get their name, look and defaults as in Excel", async () => {
    await onSheet(async (sheet, context) => {
      const first = sheet.tables
        .add("H1:I3", true)
        .load("name,style,showBandedRows,showFilterButton,showTotals");
      await context.sync();
      expect(first.toJSON()).toMatchObject({
        name: "Table2",
        style: "TableStyleMedium2",
        showBandedRows: true,
        showFilterButton: true,
        showTotals: false,
      });
      first.set({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
      first.load("style,showBandedRows,showFilterButton");
      await context.sync();
      expect([first.style, first.showBandedRows, first.showFilterButton]).toEqual([
        "TableStyleLight9",
        false,
        false,
      ]);
    });
  });

  it("without headings get Column1, Column2… above their data", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("H1:I1").values = [["x", "y"]];
      const table = sheet.tables.add("H1:I1", false).getRange().load("address,values");
      await context.sync();
      expect(table.address).toBe("Sheet1!H1:I2");
      expect(table.values).toEqual([
        ["Column1", "Column2"],
        ["x", "y"],
      ]);
    });
  });

  it("of headings alone get one blank row", async () => {
    await onSheet(async (sheet, context) => {
      const body = sheet.tables.add("H1:I1", true).getDataBodyRange().load("address,values");
      await context.sync();
      expect([body.address, body.values]).toEqual(["Sheet1!H2:I2", [["", ""]]]);
    });
  });

  it("grow by rows behind, before and between; calculated columns fill themselves", async () => {
    await onSheet((sheet) => {
      const { rows } = sheet.tables.getItem("KeHoach");
      rows.add(undefined, cells([["cuối", 9, null]]));
      rows.add(0, cells([["đầu", 7, null]]));
      rows.add(
        2,
        cells([
          ["giữa", 5, null],
          ["giữa nữa", 6, null],
        ]),
      );
    });
    const { address, rows, total } = await read();
    expect(address).toBe("Sheet1!B2:D8");
    expect(rows.map((row) => row[0])).toEqual(["Tên", "đầu", "a", "giữa", "giữa nữa", "b", "cuối"]);
    expect(rows.slice(1).every((row) => row[2] === "=[@Số]*2")).toBe(true);
    expect(total).toBe(2 * (7 + 1 + 5 + 6 + 2 + 9));
  });

  it("push what stands below them down, within their own columns", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B6:E6").values = [["dưới", "", "", "bên cạnh"]];
      sheet.tables.getItem("KeHoach").rows.add(undefined, cells([["c", 3, null]]));
    });
    await onSheet(async (sheet, context) => {
      const found = sheet.getRange("B6:E7").load("values");
      await context.sync();
      expect(found.values).toEqual([
        ["", "", "", "bên cạnh"],
        ["dưới", "", "", ""],
      ]);
    });
  });

  it("lose rows; the last one is emptied", async () => {
    await onSheet((sheet) => sheet.tables.getItem("KeHoach").rows.getItemAt(0).delete());
    expect(await read()).toMatchObject({ address: "Sheet1!B2:D3", total: 4 });
    await onSheet((sheet) => sheet.tables.getItem("KeHoach").rows.deleteRowsAt(0, 1));
    expect(await read()).toMatchObject({ address: "Sheet1!B2:D3", total: 0 });
  });

  it("rename their columns with the heading cells, and formulas follow", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C2").values = [["Số lượng"]];
      sheet.tables.getItem("KeHoach").columns.getItem("Gấp đôi").name = "Hai lần";
    });
    const { rows, formula } = await read();
    expect(rows[0]).toEqual(["Tên", "Số lượng", "Hai lần"]);
    expect(rows[1]?.[2]).toBe("=[@[Số lượng]]*2");
    expect(formula).toBe("=SUM(KeHoach[Hai lần])");
  });

  it("rename themselves in formulas", async () => {
    await onSheet((sheet) => void (sheet.tables.getItem("KeHoach").name = "KH"));
    await onSheet(async (sheet, context) => {
      const found = sheet.getRange("F1").load("formulas,values");
      const inside = sheet.getRange("D3").load("formulas");
      await context.sync();
      expect([found.formulas, found.values, inside.formulas]).toEqual([
        [["=SUM(KH[Gấp đôi])"]],
        [[6]],
        [["=[@Số]*2"]],
      ]);
    });
  });

  it("take and lose columns", async () => {
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItem("KeHoach");
      columns.add(1, [["Mới"], [10], [20]]);
      columns.getItem("Tên").delete();
    });
    const { address, rows } = await read();
    expect(address).toBe("Sheet1!B2:D4");
    expect(rows).toEqual([
      ["Mới", "Số", "Gấp đôi"],
      [10, 1, "=[@Số]*2"],
      [20, 2, "=[@Số]*2"],
    ]);
  });

  it("are resized with new columns named by their cells", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E2").values = [["Ghi chú"]];
      sheet.tables.getItem("KeHoach").resize("B2:F6");
    });
    const { address, rows } = await read();
    expect(address).toBe("Sheet1!B2:F6");
    expect(rows[0]).toEqual(["Tên", "Số", "Gấp đôi", "Ghi chú", "Column5"]);
  });

  it("become plain ranges, references too", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.tables.getItem("KeHoach").convertToRange().load("address");
      const tables = sheet.tables.load("count");
      const found = sheet.getRange("D3:D4").load("formulas,values");
      const total = sheet.getRange("F1").load("formulas,values");
      await context.sync();
      expect([range.address, tables.count]).toEqual(["Sheet1!B2:D4", 0]);
      expect(total.formulas).toEqual([["=SUM($D$3:$D$4)"]]);
      expect(found.formulas).toEqual([["=$C3*2"], ["=$C4*2"]]);
      expect([total.values, found.values]).toEqual([[[6]], [[2], [4]]]);
    });
  });

  it("are deleted with their cells", async () => {
    await onSheet(async (sheet, context) => {
      sheet.tables.getItem("KeHoach").delete();
      const found = sheet.getRange("B2:D4").load("values");
      await context.sync();
      expect(found.values.flat().every((value) => value === "")).toBe(true);
    });
    expect((await refusalOf((sheet) => sheet.tables.getItem("KeHoach").load("name"))).code).toBe(
      "ItemNotFound",
    );
  });

  it("show a total row and hide it again", async () => {
    await onSheet((sheet) => void (sheet.tables.getItem("KeHoach").showTotals = true));
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("KeHoach");
      const totals = table.getTotalRowRange().load("address,values");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect([totals.address, totals.values[0]?.[0], body.address]).toEqual([
        "Sheet1!B5:D5",
        "Total",
        "Sheet1!B3:D4",
      ]);
      table.showTotals = false;
      const below = sheet.getRange("B5:D5").load("values");
      await context.sync();
      expect(below.values).toEqual([["", "", ""]]);
    });
  });

  it("are found by name from the workbook, by range from the sheet", async () => {
    await onSheet(async (sheet, context) => {
      const byName = context.workbook.tables.getItem("kehoach").load("name");
      const around = sheet.getRange("C3").getTables(false).load("items/name");
      const nothing = sheet.getRange("C3").getTables(true).load("items/name");
      await context.sync();
      expect([byName.name, around.items.length, nothing.items.length]).toEqual(["KeHoach", 1, 0]);
    });
  });
});
