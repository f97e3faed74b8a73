import { freshExcel, onSheet } from "../excel";

const delivered = () => new Promise((done) => setTimeout(done, 20));

describe("events", () => {
  beforeEach(() => freshExcel());

  it("of changed cells come after the batch, once a write, until the handler is removed", async () => {
    const seen: unknown[] = [];
    const handler = await onSheet((sheet) =>
      sheet.onChanged.add(
        async (event) => void seen.push([event.type, event.address, event.changeType, event.source]),
      ),
    );
    await onSheet((sheet) => void (sheet.getRange("B2:C2").values = [[1, 2]]));
    await onSheet((sheet) => sheet.getRange("2:2").delete("Up"));
    await delivered();
    expect(seen).toEqual([
      ["WorksheetChanged", "B2:C2", "RangeEdited", "Local"],
      ["WorksheetChanged", "2:2", "RowDeleted", "Local"],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await onSheet((sheet) => void (sheet.getRange("B2").values = [[1]]));
    await delivered();
    expect(seen).toHaveLength(2);
  });

  it("of a table tell the cells within it", async () => {
    const seen: string[] = [];
    await onSheet((sheet) => {
      const table = sheet.tables.add("B2:C4", true);
      table.onChanged.add(async (event) => void seen.push(event.address));
    });
    await onSheet((sheet) => {
      Reflect.set(sheet.getRange("A3:B3"), "values", "x");
      sheet.getRange("E9").values = [["ngoài"]];
    });
    await delivered();
    expect(seen).toEqual(["B3"]);
  });

  it("of the selection and of the active sheet", async () => {
    const seen: unknown[] = [];
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("b").load("id");
      sheet.onSelectionChanged.add(async (event) => void seen.push(event.address));
      context.workbook.worksheets.onActivated.add(async (event) => void seen.push(event.worksheetId));
      await context.sync();
      sheet.getRange("C3").select();
      other.activate();
      await context.sync();
      await delivered();
      expect(seen).toEqual(["C3", other.id]);
    });
  });

  it("of sheets that come and go", async () => {
    const seen: string[] = [];
    await onSheet((_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async (event) => void seen.push(event.type));
      worksheets.onDeleted.add(async (event) => void seen.push(event.type));
    });
    await onSheet((_sheet, context) => context.workbook.worksheets.add("Tạm").delete());
    await delivered();
    expect(seen).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });
});
