import { freshExcel } from "../excel";

/** The workbooks that were opened in windows of their own while a step ran. */
async function openedBy(step: () => Promise<void>): Promise<(Uint8Array | null)[]> {
  const excel = await freshExcel();
  const opened: (Uint8Array | null)[] = [];
  excel.onNewWindow((file) => opened.push(file));
  await step();
  return opened;
}

describe("a further workbook", () => {
  it("is handed over as the file that the add-in gave", async () => {
    const file = await (await freshExcel()).save();
    const base64 = Buffer.from(file).toString("base64");
    expect(await openedBy(() => Excel.createWorkbook(base64))).toEqual([file]);
  });

  it("is blank without a file", async () => {
    expect(await openedBy(() => Excel.createWorkbook())).toEqual([null]);
  });

  it("is refused where the file is no workbook, and nothing opens", async () => {
    const opened = await openedBy(async () => {
      for (const wrong of ["không phải base64", Buffer.from("text").toString("base64")])
        await expect(Excel.createWorkbook(wrong)).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(opened).toEqual([]);
  });
});
