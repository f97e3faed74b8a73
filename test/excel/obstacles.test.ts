import { apply, byHand, cellsOf, contents, sheetNames } from "./support/workbook";
import { openExcel } from "./support/excel";
import { ROWS, smallSpec } from "./support/spec";

/** Runs what must fail, and gives the sentence; the workbook must be as it was. */
async function refusal(run: () => Promise<unknown>): Promise<{ code: string; message: string }> {
  const before = await contents();
  try {
    await run();
  } catch (error) {
    expect(await contents()).toEqual(before);
    if (error instanceof Error && "code" in error)
      return { code: String(error.code), message: error.message };
    throw error;
  }
  throw new Error("It was not refused");
}

describe("a workbook that must not be written", () => {
  it("is one of a newer schema: refused, nothing is written", async () => {
    await openExcel();
    await byHand(({ properties }) => {
      properties.custom.add("SoCCHC.Schema", 2);
    });
    const { code, message } = await refusal(() => apply(smallSpec()));
    expect(code).toBe("schema-too-new");
    expect(message).toContain("phiên bản mới hơn");
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it("is one that has a table of our name already", async () => {
    await openExcel();
    await byHand(({ worksheets, tables }) => {
      worksheets.getItem("Sheet1").getRange("A1:A2").values = [["Mã"], ["x"]];
      tables.add("Sheet1!A1:A2", true).name = "KeHoach";
    });
    const { code, message } = await refusal(() => apply(smallSpec()));
    expect(code).toBe("name-taken");
    expect(message).toContain("KeHoach");
    expect(message).toContain("Sheet1");
  });

  it("is one that has a name of ours for something else", async () => {
    await openExcel();
    await byHand(({ worksheets, names }) => {
      names.add("NgayChot", worksheets.getItem("Sheet1").getRange("B2"));
    });
    const { code, message } = await refusal(() => apply(smallSpec()));
    expect(code).toBe("name-taken");
    expect(message).toContain("NgayChot");
    expect(message).toContain("Sheet1!$B$2");
  });

  it("is one whose table lost the column that tells its rows apart: the sentence names it", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ tables }) => tables.getItem("KeHoach").columns.getItem("Mã").delete());
    const { code, message } = await refusal(() => apply(smallSpec({ rows: ROWS.slice(0, 1) })));
    expect(code).toBe("table-changed");
    expect(message).toContain("“Mã”");
    expect(message).toContain("“Kế hoạch”");
  });

  it("is one whose table was turned into plain cells", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ tables }) => tables.getItem("KeHoach").convertToRange());
    const { code, message } = await refusal(() => apply(smallSpec()));
    expect(code).toBe("table-changed");
    expect(message).toContain("KeHoach");
  });

  it("is one where people wrote something in the place that a block grows into", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ worksheets }) => {
      worksheets.getItem("Tổng quan").getRange("B11").values = [["việc riêng"]];
    });
    const { code, message } = await refusal(() => apply(smallSpec({ notes: [["a"], ["b"], ["c"]] })));
    expect(code).toBe("cells-occupied");
    expect(message).toContain("B11");
  });

  it("is a protected sheet of ours that has to change; one that has not is no obstacle", async () => {
    await openExcel();
    await apply(smallSpec());
    await byHand(({ worksheets }) => worksheets.getItem("Kế hoạch").protection.protect());
    expect((await apply(smallSpec())).unchanged).toBe(true);
    const { code, message } = await refusal(() =>
      apply(smallSpec({ rows: [...ROWS, ["III.1", "Việc mới", null, null, null]] })),
    );
    expect(code).toBe("sheet-protected");
    expect(message).toContain("“Kế hoạch”");
  });

  it("is one whose structure is protected, where a sheet has to be made", async () => {
    await openExcel();
    await byHand(({ protection }) => protection.protect());
    expect((await refusal(() => apply(smallSpec()))).code).toBe("structure-protected");
  });

  it("is none that can hold the text: over 32,767 letters are refused, with the cell", async () => {
    await openExcel();
    const { code, message } = await refusal(() =>
      apply(smallSpec({ rows: [["I.1", "x".repeat(32_768), null, null, null]] })),
    );
    expect(code).toBe("cell-too-long");
    expect(message).toContain("B4");
    expect(message).toContain("32768");
  });
});

describe("a sheet of the user's with the name of one of ours", () => {
  it("keeps its name and its cells; ours gets a number", async () => {
    await openExcel();
    await byHand(({ worksheets }) => {
      worksheets.add("kế hoạch").getRange("A1").values = [["của tôi"]];
    });
    await apply(smallSpec());
    expect(await sheetNames()).toEqual(["Sheet1", "kế hoạch", "Tổng quan", "Kế hoạch (2)"]);
    expect(await cellsOf("kế hoạch", "A1")).toEqual([["của tôi"]]);
    expect(await cellsOf("Tổng quan", "C7")).toEqual([["Ban hành kế hoạch"]]);
    expect((await apply(smallSpec())).unchanged).toBe(true);
  });
});
