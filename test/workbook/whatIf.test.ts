import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { neededWords } from "../../src/locale/vi/whatIf";
import { readScheme } from "../../src/scoring/readScheme";
import { improvementsIn } from "../../src/workbook/whatIf";
import { openExcel } from "../excel/support/excel";
import { changedPlan, sampleInput } from "../excel/support/input";
import { byHand } from "../excel/support/workbook";

const bands = [
  { from: 90, closed: true, score: 2 },
  { from: 80, closed: true, score: 1 },
];
const SCHEME = readScheme({
  title: "Bộ thử",
  grades: [{ from: 0, label: "Đạt" }],
  fields: [
    {
      ...{ no: "1", name: "Lĩnh vực", max: 10 },
      criteria: [
        {
          ...{ no: "1.1", name: "Tiêu chí", max: 10 },
          components: [
            { no: "1.1.1", name: "Có kế hoạch", max: 2, rule: { kind: "yesNo", yes: 2, no: 0 } },
            { no: "1.1.2", name: "Gần mức trên", max: 2, rule: { kind: "ladder", unit: "percent", bands } },
            { no: "1.1.3", name: "Xa mức trên", max: 2, rule: { kind: "ladder", unit: "percent", bands } },
            {
              ...{ no: "1.1.4", name: "Theo kế hoạch", max: 2 },
              rule: {
                kind: "conditional",
                when: { component: "1.1.1", operator: "=", value: "Có" },
                then: { kind: "ladder", unit: "percent", bands },
                else: { kind: "yesNo", yes: 1, no: 0 },
              },
            },
            { no: "1.1.5", name: "Chưa có số liệu", max: 1, rule: { kind: "yesNo", yes: 1, no: 0 } },
            { no: "1.1.6", name: "Số liệu sai", max: 1, rule: { kind: "yesNo", yes: 1, no: 0 } },
          ],
        },
      ],
    },
  ],
});

it("lists what would bring more points, the best gain first, of equal ones the nearest", async () => {
  await openExcel();
  const plan = changedPlan((activities) => activities.slice(0, 2));
  await buildWorkbook({ ...sampleInput(plan), scheme: SCHEME });
  await byHand(({ tables }) => {
    const figures = tables.getItem("ChamDiem").columns.getItem(SCORE_COLUMNS.declared).getDataBodyRange();
    ["Không", 89.5, 81, "Không", "", "có lẽ"].forEach((value, at) => {
      figures.getCell(at + 2, 0).values = [[value]];
    });
  });
  const found = improvementsIn(await readSnapshot());
  expect(
    found.map(({ component, step, gain }) => [component.no, neededWords(step.needed), step.points, gain]),
  ).toEqual([
    ["1.1.1", "“Có”", 2, 2],
    ["1.1.4", "“Có”", 1, 1],
    ["1.1.2", "từ 90% trở lên", 2, 1],
    ["1.1.3", "từ 90% trở lên", 2, 1],
  ]);
});
