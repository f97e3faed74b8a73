import { freshExcel, onSheet } from "../excel";

describe("what went over the wire", () => {
  it("is one round trip for any number of writes before a sync, and clean-up makes another for ranges", async () => {
    const excel = await freshExcel();
    excel.counters.reset();
    await onSheet((sheet) => {
      for (let row = 1; row <= 50; row++) sheet.getRange(`A${row}`).values = [[row]];
    });
    expect(excel.counters.roundTrips).toBe(2);
  });

  it("is counted in bytes of UTF-8", async () => {
    const excel = await freshExcel();
    const sizeOf = async (text: string): Promise<number> => {
      excel.counters.reset();
      await onSheet((sheet) => void (sheet.getRange("A1").values = [[text]]));
      return excel.counters.requestBytes;
    };
    const [plain, accented] = [await sizeOf("a".repeat(1000)), await sizeOf("ệ".repeat(1000))];
    expect(accented - plain).toBe(2000);
  });

  it("starts from nothing after a reset", async () => {
    const excel = await freshExcel();
    await onSheet((sheet) => sheet.load("name"));
    excel.counters.reset();
    expect({ ...excel.counters }).toEqual({
      roundTrips: 0,
      requestBytes: 0,
      responseBytes: 0,
      largestRequest: 0,
    });
  });
});
