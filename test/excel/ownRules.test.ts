import type { ConditionalFormatSpec } from "../../src/workbook/spec";
import { openExcel } from "./support/excel";
import { smallSpec } from "./support/spec";
import { apply, byHand } from "./support/workbook";

const LATE: ConditionalFormatSpec = {
  kind: "formula",
  range: "A4:E6",
  formula: '=$E4="Quá hạn"',
  fill: "#FDE9E7",
  color: "#9C0006",
};
const SOON: ConditionalFormatSpec = { ...LATE, formula: '=$E4="Sắp đến hạn"', fill: "#FFF2CC" };
const BAR: ConditionalFormatSpec = { kind: "dataBar", range: "C4:C6", color: "#0072B2", max: 1 };

const specWith = (
  conditionalFormats: readonly ConditionalFormatSpec[],
  rows?: Parameters<typeof smallSpec>[0],
) => smallSpec({ ...rows, plan: { conditionalFormats } });

/** What the rules of the sheet Kế hoạch say, from the top; bars by their colour. */
async function rules(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Kế hoạch").getRange();
    conditionalFormats.load(
      "items/type,items/customOrNullObject/rule/formula,items/dataBarOrNullObject/positiveFormat/fillColor," +
        "items/cellValueOrNullObject/rule",
    );
    await context.sync();
    return conditionalFormats.items.map(({ type, customOrNullObject, dataBarOrNullObject }) => {
      if (!customOrNullObject.isNullObject) return customOrNullObject.rule.formula;
      return dataBarOrNullObject.isNullObject ? type : dataBarOrNullObject.positiveFormat.fillColor;
    });
  });
}

/** A rule of a person's: by formula, with a look of their own. */
function addTheirs(formula: string, fill: string): Promise<void> {
  return byHand(({ worksheets }) => {
    const rule = worksheets.getItem("Kế hoạch").getRange("A4:E6").conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = fill;
  });
}

describe("conditional formats on a sheet of ours", () => {
  it("are replaced where they are ours, and stay where people made them", async () => {
    const excel = await openExcel();
    await apply(specWith([LATE, BAR]));
    await addTheirs('=$B4="Báo cáo quý"', "#FFC000");
    await byHand(({ worksheets }) => {
      const rule = worksheets.getItem("Kế hoạch").getRange("C4:C6").conditionalFormats.add("CellValue");
      rule.cellValue.rule = { formula1: "45000", operator: "LessThan" };
      rule.cellValue.format.font.color = "#9C0006";
    });

    const before = excel.counters.roundTrips;
    await apply(specWith([SOON, LATE]));
    expect(excel.counters.roundTrips - before).toBe(4);
    expect((await rules()).sort()).toEqual(
      ['=$B4="Báo cáo quý"', '=$E4="Quá hạn"', '=$E4="Sắp đến hạn"', "CellValue"].sort(),
    );
  });

  it("are known again in a saved file, and where rows and columns moved them", async () => {
    const excel = await openExcel();
    await apply(specWith([LATE, BAR]));
    await addTheirs("=$D4<>$D5", "#FFC000");
    await byHand(({ worksheets }) => {
      worksheets.getItem("Kế hoạch").getRange("A1:E1").insert("Down");
    });
    await openExcel(await excel.save());

    await apply(specWith([SOON], { rows: [["I.2", "Báo cáo quý", 45_107, null, null]] }));
    const left = await rules();
    expect(left).toHaveLength(2);
    expect(left.filter((rule) => rule.includes("Sắp đến hạn"))).toHaveLength(1);
    expect(left.filter((rule) => rule.includes("<>"))).toHaveLength(1);
  });

  it("of a workbook that kept no marks are ours by their colours", async () => {
    await openExcel();
    await apply(specWith([LATE]));
    await addTheirs('=$B4="Báo cáo quý"', "#FFC000");
    await byHand(({ properties }) => properties.custom.getItem("SoCCHC.plan.rules").delete());

    await apply(specWith([SOON]));
    expect((await rules()).sort()).toEqual(['=$B4="Báo cáo quý"', '=$E4="Sắp đến hạn"'].sort());
  });
});
