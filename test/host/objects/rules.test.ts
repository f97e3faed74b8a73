import type { EmbeddedExcel } from "../../../host/node";
import { freshExcel, onSheet, refusalOf } from "../excel";
import { reopened } from "./reopened";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await freshExcel();
});

describe("validations", () => {
  async function validationOf(address: string) {
    return onSheet(async (sheet, context) => {
      const validation = sheet.getRange(address).dataValidation.load();
      await context.sync();
      const { type, rule, errorAlert, prompt, ignoreBlanks } = validation.toJSON();
      return { type, rule, errorAlert, prompt, ignoreBlanks };
    });
  }

  const RULES: [string, Excel.DataValidationRule, Excel.DataValidationRule][] = [
    [
      "a literal list",
      { list: { inCellDropDown: true, source: "Xong, Đang làm" } },
      { list: { inCellDropDown: true, source: "Xong,Đang làm" } },
    ],
    [
      "a list from a range",
      { list: { inCellDropDown: false, source: "=$A$1:$A$9" } },
      { list: { inCellDropDown: false, source: "=$A$1:$A$9" } },
    ],
    [
      "a share",
      { decimal: { formula1: 0, formula2: "=$A$1", operator: "Between" } },
      { decimal: { formula1: 0, formula2: "=$A$1", operator: "Between" } },
    ],
    [
      "a day",
      { date: { formula1: "2023-11-30", operator: "LessThanOrEqualTo" } },
      { date: { formula1: 45260 as never, operator: "LessThanOrEqualTo" } },
    ],
    [
      "a length",
      { textLength: { formula1: 100, operator: "LessThan" } },
      { textLength: { formula1: 100, operator: "LessThan" } },
    ],
    ["a formula", { custom: { formula: "=LEN(B2)>2" } }, { custom: { formula: "=LEN(B2)>2" } }],
  ];
  it.each(RULES)("keep %s in the file", async (_what, rule, shown) => {
    const errorAlert = { showAlert: true, style: "Warning" as const, title: "Sai", message: "Xin nhập lại" };
    await onSheet((sheet) => {
      const validation = sheet.getRange("B2:B9").dataValidation;
      validation.rule = rule;
      validation.errorAlert = errorAlert;
      validation.prompt = { showPrompt: true, title: "Gợi ý", message: "Chọn" };
      validation.ignoreBlanks = false;
    });
    excel = await reopened(excel);
    expect(await validationOf("B2:B9")).toEqual({
      type: expect.any(String),
      rule: shown,
      errorAlert,
      prompt: { showPrompt: true, title: "Gợi ý", message: "Chọn" },
      ignoreBlanks: false,
    });
  });

  it("of a part of the cells leave the others theirs", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C10").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
      sheet.getRange("B4:B5").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("C9:C20").dataValidation.clear();
    });
    const types = await Promise.all(["B3", "B4:B5", "A5", "C8", "C9", "A1:C10", "Z1"].map(validationOf));
    expect(types.map(({ type }) => type)).toEqual([
      ...["WholeNumber", "Custom", "WholeNumber", "WholeNumber", "None", "Inconsistent", "None"],
    ]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
  // https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
  it.each<[string, Excel.DataValidationRule]>([
    ["a literal list over 255 characters", { list: { inCellDropDown: true, source: "mục,".repeat(64) } }],
    ["a structured reference", { list: { inCellDropDown: true, source: "=KeHoach[Mã]" } }],
    ["a formula that doesn't parse", { custom: { formula: "=IF(" } }],
    ["a rule of two kinds", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
    ["bounds without the second", { decimal: { formula1: 0, operator: "Between" } }],
  ])("refuse %s", async (_what, rule) => {
    const refusal = await refusalOf((sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule;
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  it("take commas in a literal list for the ends of entries, as Excel does", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Văn hóa, Thể thao,Y tế" },
      };
    });
    expect((await validationOf("A1")).rule).toEqual({
      list: { inCellDropDown: true, source: "Văn hóa,Thể thao,Y tế" },
    });
  });
});

describe("conditional formats", () => {
  async function formatsOf(address: string) {
    return onSheet(async (sheet, context) => {
      const formats = sheet
        .getRange(address)
        .conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      return formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
    });
  }

  async function addTwo(): Promise<void> {
    await onSheet((sheet) => {
      const overdue = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
      overdue.custom.rule.formula = '=$A2="Quá hạn"';
      overdue.custom.format.font.color = "#C00000";
      overdue.custom.format.fill.color = "#FFC7CE";
      overdue.stopIfTrue = true;
      const { dataBar } = sheet.getRange("C2:C9").conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#63BE7B";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
    });
  }

  it("go on top when they are added, and are all in the file", async () => {
    await addTwo();
    const before = await formatsOf("C3");
    expect(before).toEqual([
      ["DataBar", 0, null],
      ["Custom", 1, true],
    ]);
    excel = await reopened(excel);
    expect(await formatsOf("C3")).toEqual(before);
    const details = await onSheet(async (sheet, context) => {
      const [bar, custom] = [0, 1].map((index) => sheet.getRange("C3").conditionalFormats.getItemAt(index));
      const { dataBar } = bar ?? raise();
      const own = (custom ?? raise()).custom;
      dataBar.load("lowerBoundRule,upperBoundRule");
      dataBar.positiveFormat.load("fillColor,gradientFill");
      own.rule.load("formula");
      own.format.font.load("color");
      own.format.fill.load("color");
      await context.sync();
      return [dataBar.toJSON(), own.rule.formula, own.format.font.color, own.format.fill.color];
    });
    expect(details).toEqual([
      {
        lowerBoundRule: { type: "Number", formula: "=0" },
        upperBoundRule: { type: "Number", formula: "=1" },
        positiveFormat: { fillColor: "#63BE7B", gradientFill: false },
      },
      '=$A2="Quá hạn"',
      "#C00000",
      "#FFC7CE",
    ]);
  });

  it("are taken off the cleared cells only", async () => {
    await addTwo();
    await onSheet((sheet) => sheet.getRange("B1:C9").conditionalFormats.clearAll());
    expect(await formatsOf("C3")).toEqual([]);
    expect(await formatsOf("A3")).toEqual([["Custom", 0, true]]);
  });

  it("of cell values keep operator and bounds", async () => {
    await onSheet((sheet) => {
      const { cellValue } = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=0.5", operator: "GreaterThanOrEqual" };
      cellValue.format.font.bold = true;
    });
    excel = await reopened(excel);
    const rule = await onSheet(async (sheet, context) => {
      const { cellValue } = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      cellValue.load("rule");
      await context.sync();
      return cellValue.rule;
    });
    expect(rule).toEqual({ formula1: "=0.5", operator: "GreaterThanOrEqual" });
  });

  it("take no structured references", async () => {
    const refusal = await refusalOf((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=KeHoach[@Hạn]>1";
    });
    expect(refusal.code).toBe("InvalidArgument");
  });
});

function raise(): never {
  throw new Error("The format is missing.");
}
