import type { EmbeddedExcel } from "../../../host/node";
import { freshExcel, onSheet, refusalOf } from "../excel";

// A step without ranges is one batch: nothing is tracked, so the library sends no clean-up behind it.
const touch = () => onSheet((sheet) => void (sheet.tabColor = "#112233"));
const tabColor = () =>
  onSheet(async (sheet, context) => {
    sheet.load("tabColor");
    await context.sync();
    return sheet.tabColor;
  });

describe("faults that tests put between the library and the workbook", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await freshExcel();
  });

  it("any error code at the n-th batch, which then changes nothing", async () => {
    excel.faults.failBatch(2, "ServiceNotAvailable", "The service is unavailable.");
    await touch();
    const refusal = await refusalOf((sheet) => void (sheet.tabColor = "#445566"));
    expect(refusal).toMatchObject({ code: "ServiceNotAvailable", message: "The service is unavailable." });
    expect(await tabColor()).toBe("#112233");
  });

  it("a batch that is never answered", async () => {
    excel.faults.silenceBatch(1);
    const answered = await Promise.race([
      touch().then(() => true),
      new Promise((done) => setTimeout(() => done(false), 100)),
    ]);
    expect(answered).toBe(false);
    await touch();
  });

  it("a batch that is done, but never answered", async () => {
    excel.faults.loseAnswer(1);
    const answered = await Promise.race([
      touch().then(() => true),
      new Promise((done) => setTimeout(() => done(false), 100)),
    ]);
    expect(answered).toBe(false);
    expect(await tabColor()).toBe("#112233");
  });

  it("an action in the middle of a batch that fails: what came before it stays done", async () => {
    await touch();
    excel.faults.failHalfway(1, "GeneralException");
    const refusal = await refusalOf((sheet) => {
      const colors = Array.from({ length: 20 }, (_, at) => (at < 15 ? "#445566" : "#778899"));
      for (const color of colors) sheet.tabColor = color;
    });
    expect(refusal.code).toBe("GeneralException");
    expect(await tabColor()).toBe("#445566");
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
  it("a user who is typing into a cell, until they are done", async () => {
    excel.faults.cellEditMode = true;
    const refusal = await refusalOf((sheet) => void (sheet.tabColor = "#445566"));
    expect(refusal.code).toBe("InvalidOperationInCellEditMode");
    excel.faults.cellEditMode = false;
    await touch();
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
  it("that user again, waited for with delayForCellEdit", async () => {
    excel.faults.cellEditMode = true;
    const order: string[] = [];
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().tabColor = "#445566";
      await context.sync();
      order.push("written");
    });
    await new Promise((done) => setTimeout(done, 20));
    order.push("user is done");
    excel.faults.cellEditMode = false;
    await waiting;
    expect(order).toEqual(["user is done", "written"]);
  });

  it("latency: the answer waits", async () => {
    excel.faults.latency = 30;
    const order: string[] = [];
    const slow = touch().then(() => order.push("answer"));
    await new Promise((done) => setTimeout(done, 10));
    order.push("10 ms later");
    await slow;
    expect(order).toEqual(["10 ms later", "answer"]);
  });

  it("are gone after clear()", async () => {
    excel.faults.failBatch(1, "GeneralException");
    excel.faults.cellEditMode = true;
    excel.faults.clear();
    await touch();
  });
});
