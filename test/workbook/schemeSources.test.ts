import { SCORE_COLUMNS as C } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import type { Scheme } from "../../src/scoring/scheme";
import { schemeParts } from "../../src/workbook/held/scheme";
import { schemePartName } from "../../src/workbook/layout";
import { schemeChange } from "../../src/workbook/schemeChange/schemeChange";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { isFormula } from "../../src/workbook/spec";

const schemeWith = (source?: string): Scheme =>
  readScheme({
    title: "Một tiêu chí",
    grades: [],
    fields: [
      {
        no: "1",
        name: "Chỉ đạo",
        max: 2,
        criteria: [
          {
            no: "1.1",
            name: "Kế hoạch",
            max: 2,
            components: [
              {
                no: "1.1.1",
                name: "Hoàn thành",
                max: 2,
                rule: { kind: "proportional", target: 100 },
                source,
              },
            ],
          },
        ],
      },
    ],
  });

/** A workbook that a scheme made, with what stands in some columns of its component. */
function snapshotOf(
  scheme: Scheme,
  entries: Readonly<Record<string, string | number>> = {},
): WorkbookSnapshot {
  const [table] = describeScorecard({ scheme }).sheet.tables;
  const headings = table?.columns.map(({ heading }) => heading) ?? [];
  const keyAt = headings.indexOf(C.key);
  const rows = (table?.rows ?? []).map((row) =>
    row.map((cell, at) => {
      const entered = row[keyAt] === "TP 1.1.1" ? entries[headings[at] ?? ""] : undefined;
      return entered ?? (cell === null || isFormula(cell) ? "" : cell);
    }),
  );
  return {
    schema: 1,
    sheets: [{ id: "scorecard", name: "Chấm điểm", tables: [{ name: "ChamDiem", headings, rows }] }],
    named: { [schemePartName(1)]: schemeParts(scheme)[0] ?? "", TyLeHoanThanh: 0.85 },
  };
}

const goes = (snapshot: WorkbookSnapshot, scheme: Scheme) =>
  schemeChange(snapshot, scheme).anew.map(({ heading }) => heading);

/** How an earlier version marked a component that the plan feeds. */
const OLD_RULE = "Lấy từ tỷ lệ hoàn thành kế hoạch (trang Tổng quan). Tỷ lệ × 2";

describe("where a component's figure comes from", () => {
  it("goes with the scheme that chose it", () => {
    const fed = snapshotOf(schemeWith("plan-completion"));
    expect(goes(fed, schemeWith("plan-completion"))).toEqual([]);
    expect(goes(fed, schemeWith())).toEqual([C.source]);
    expect(goes(fed, schemeWith("plan-on-time"))).toEqual([C.source]);
  });

  it("is no entry of people's while the scheme's choice stands", () => {
    const kept = (snapshot: WorkbookSnapshot) =>
      schemeChange(snapshot, schemeWith("plan-completion")).pairing.pairs.flatMap(({ held }) => [
        ...held.entries.keys(),
      ]);
    expect(kept(snapshotOf(schemeWith("plan-completion")))).toEqual([]);
    const chosen = snapshotOf(schemeWith("plan-completion"), { [C.source]: "Chỉ tiêu CT1" });
    expect(kept(chosen)).toEqual([C.source]);
  });

  it("stays where a person chose it", () => {
    const chosen = snapshotOf(schemeWith("plan-completion"), { [C.source]: "Chỉ tiêu CT1" });
    expect(goes(chosen, schemeWith())).toEqual([]);
    expect(goes(snapshotOf(schemeWith(), { [C.source]: "Tỷ lệ hoàn thành kế hoạch" }), schemeWith())).toEqual(
      [],
    );
  });

  it("was a formula in earlier workbooks, which goes; a figure that was typed over it stays", () => {
    const scheme = schemeWith("plan-completion");
    const before = (declared: number) => snapshotOf(scheme, { [C.rule]: OLD_RULE, [C.declared]: declared });
    expect(goes(before(85), scheme)).toEqual([C.declared]);
    expect(goes(before(90), scheme)).toEqual([]);
  });
});
