import { unzipSync } from "fflate";
import { freshExcel, onSheet, refusalOf } from "../excel";

describe("document properties", () => {
  it("are kept in the file, custom ones with their type", async () => {
    const excel = await freshExcel();
    await onSheet((_sheet, context) => {
      const { properties } = context.workbook;
      properties.set({
        title: "Kế hoạch CCHC",
        author: "Văn phòng Sở",
        company: "Sở Nội vụ",
        comments: 'a<b&"c"',
      });
      properties.custom.add("SoCchc.Schema", 1);
      properties.custom.add("SoCchc.Tên", 'Sổ <CCHC> & "mẫu"');
      properties.custom.add("SoCchc.Mẫu", true);
      properties.custom.add("SoCchc.TỷLệ", 0.25);
    });
    const file = await excel.save();
    expect(Object.keys(unzipSync(file))).toContain("docProps/custom.xml");
    await freshExcel({ file });
    await onSheet(async (_sheet, context) => {
      const { properties } = context.workbook;
      properties.load("title,author,company,comments");
      const custom = properties.custom.load("items/key,items/value,items/type");
      await context.sync();
      expect(properties.toJSON()).toMatchObject({
        title: "Kế hoạch CCHC",
        author: "Văn phòng Sở",
        company: "Sở Nội vụ",
        comments: 'a<b&"c"',
      });
      expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["SoCchc.Schema", 1, "Number"],
        ["SoCchc.Tên", 'Sổ <CCHC> & "mẫu"', "String"],
        ["SoCchc.Mẫu", true, "Boolean"],
        ["SoCchc.TỷLệ", 0.25, "Float"],
      ]);
    });
  });

  it("custom ones are found by key without regard to case, changed and deleted", async () => {
    await freshExcel();
    await onSheet(async (_sheet, context) => {
      const { custom } = context.workbook.properties;
      custom.add("Schema", 1);
      custom.add("SCHEMA", 2);
      const found = custom.getItem("schema").load("key,value");
      const count = custom.getCount();
      await context.sync();
      expect([found.key, found.value, count.value]).toEqual(["Schema", 2, 1]);
      found.delete();
      const gone = custom.getItemOrNullObject("schema");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(
      (await refusalOf((_sheet, context) => context.workbook.properties.custom.getItem("x").load("value")))
        .code,
    ).toBe("ItemNotFound");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection
  it("custom keys hold 255 letters; longer texts are cut", async () => {
    await freshExcel();
    const long = "k".repeat(256);
    const refusal = await refusalOf((_sheet, context) => context.workbook.properties.custom.add(long, 1));
    expect(refusal.code).toBe("InvalidArgument");
    await onSheet(async (_sheet, context) => {
      const property = context.workbook.properties.custom.add("k", long).load("value");
      await context.sync();
      expect(property.value).toHaveLength(255);
    });
  });
});
