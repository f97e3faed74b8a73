import type { Plan } from "../../src/plan/plan";
import type { Pairing, PairingChoice } from "../../src/workbook/carry/pairing";
import { pairRows } from "../../src/workbook/carry/pairRows";
import { currentRows } from "../../src/workbook/carry/tableRows";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { TableSpec } from "../../src/workbook/spec";
import { editionsOf, HEAVY, LIGHT } from "../support/editions";
import type { Revision } from "../support/editions";
import { planFromGolden } from "../support/planFromGolden";
import { planOfRows } from "../support/planOfRows";
import { governmentPlan, hasGovernmentPlan } from "../support/sharedPlan";
import { snapshotOf } from "../support/snapshotOf";
import { workbookInput } from "../support/workbookInput";

function planTable(plan: Plan): TableSpec {
  const spec = describeWorkbook(workbookInput(plan));
  const table = spec.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "KeHoach");
  if (table === undefined) throw new Error("No KeHoach");
  return table;
}

function pair(before: Plan, after: Plan, choices: readonly PairingChoice[] = []): Pairing {
  const today = snapshotOf(describeWorkbook(workbookInput(before)))
    .sheets.flatMap(({ tables }) => tables)
    .find(({ name }) => name === "KeHoach");
  if (today === undefined) throw new Error("No KeHoach");
  const table = planTable(after);
  return pairRows(table, table.rows, currentRows(table, today), choices);
}

/** For each work of the new edition the position of the old one, or "new". */
function pairsOf(before: Plan, after: Plan, choices: readonly PairingChoice[] = []): (number | "new")[] {
  const pairing = pair(before, after, choices);
  return after.activities.map((_, at) => pairing.ofDescribedRow(at)?.row ?? "new");
}

const textOf = (plan: Plan, at: number): string =>
  JSON.stringify(Object.values(plan.activities[at]?.cells ?? {}));

/** Right and wrong pairs over many made editions. Works with the very same cells are taken for one another. */
function measure(plan: Plan, revision: Revision, seeds: number): { precision: number; recall: number } {
  let [right, wrong, missed] = [0, 0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { before, after, truth } = editionsOf(plan, revision, seed);
    const position = new Map(before.activities.map(({ key }, at) => [key, at]));
    const pairing = pair(before, after);
    after.activities.forEach(({ key }, at) => {
      const was = position.get(truth.get(key) ?? "") ?? null;
      const row = pairing.ofDescribedRow(at)?.row ?? null;
      const isSame =
        row !== null &&
        (row === was || textOf(before, row) === (was === null ? textOf(after, at) : textOf(before, was)));
      if (isSame) right += 1;
      else if (row !== null) wrong += 1;
      if (was !== null && !isSame) missed += 1;
    });
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

describe("a new edition's rows and those of the workbook", () => {
  const golden = planFromGolden();

  it("are the same where only numbers, units and deadlines changed", () => {
    const after: Plan = {
      ...golden,
      activities: golden.activities.map((activity, index) => ({
        ...activity,
        key: `IX.${index + 100}`,
        no: String(index + 100),
        cells: { ...activity.cells, leadUnit: "Đơn vị khác", deadline: "Quý IV" },
      })),
    };
    expect(pairsOf(golden, after)).toEqual(golden.activities.map((_, at) => at));
  });

  it("are found again by the words that the last edition had, though a person has corrected them", () => {
    const today = snapshotOf(describeWorkbook(workbookInput(golden)))
      .sheets.flatMap(({ tables }) => tables)
      .find(({ name }) => name === "KeHoach");
    const table = planTable(golden);
    const at = table.columns.findIndex(({ heading }) => heading === "Hoạt động");
    const corrected = today && {
      ...today,
      rows: today.rows.map((row, index) =>
        row.map((cell, column) => (index === 4 && column === at ? "Khác hẳn" : cell)),
      ),
    };
    const pairing = pairRows(table, table.rows, corrected ? currentRows(table, corrected) : [], []);
    expect(pairing.ofDescribedRow(4)).toMatchObject({ row: 4, by: "marks" });
  });

  it("are told apart by field, unit and deadline where the words are the same in several", () => {
    const same = { task: "Báo cáo công tác cải cách hành chính", activity: "Tổng hợp, gửi Sở Nội vụ" };
    const before = planOfRows(
      { ...same, section: "I", leadUnit: "Phòng A", deadline: "Quý I" },
      { ...same, section: "II", leadUnit: "Phòng B", deadline: "Quý II" },
      { ...same, section: "III", leadUnit: "Phòng C", deadline: "Quý III" },
    );
    const after = planOfRows(
      { ...same, section: "III", leadUnit: "Phòng C", deadline: "Quý III" },
      { ...same, section: "I", leadUnit: "Phòng A", deadline: "Quý I" },
      { ...same, section: "II", leadUnit: "Phòng B", deadline: "Quý IV" },
    );
    expect(pairsOf(before, after)).toEqual([2, 0, 1]);
  });

  it("leave a work new that shares only the usual words with the one it replaces", () => {
    const before = planOfRows(
      { task: "Xây dựng kế hoạch kiểm tra công tác cải cách hành chính năm 2023", activity: "" },
      { task: "Xây dựng kế hoạch tập huấn cho cán bộ đầu mối các đơn vị", activity: "" },
    );
    const after = planOfRows(
      { task: "Xây dựng kế hoạch số hóa hồ sơ lưu trữ tại kho của Sở", activity: "" },
      { task: "Xây dựng kế hoạch tập huấn cho cán bộ đầu mối các phòng", activity: "" },
    );
    expect(pairsOf(before, after)).toEqual(["new", 1]);
  });

  it("leave a work new that shares less than most of its words with two old ones", () => {
    const shared = "trang thiết bị, đường truyền tại Bộ phận Tiếp nhận và Trả kết quả";
    const before = planOfRows(
      {
        task: `Khảo sát nhu cầu, xây dựng đề cương, lập dự toán, trình Ủy ban nhân dân tỉnh phê duyệt kinh phí thay thế ${shared} cấp xã`,
        activity: "",
      },
      {
        task: `Rà soát hợp đồng, lựa chọn nhà thầu cung cấp dịch vụ bảo trì, sửa chữa thường xuyên hằng năm cho ${shared} cấp tỉnh`,
        activity: "",
      },
    );
    const after = planOfRows({ task: `Niêm yết sơ đồ ${shared}`, activity: "" });
    expect(pairsOf(before, after)).toEqual(["new"]);
  });

  it("are marked for a look where one may be a part of the other", () => {
    const before = planOfRows({
      task: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý; công khai kết quả giải quyết trên Cổng dịch vụ công của tỉnh",
      activity: "",
    });
    const after = planOfRows({ task: "Công khai kết quả giải quyết trên Cổng dịch vụ công", activity: "" });
    expect(pair(before, after).ofDescribedRow(0)).toMatchObject({ by: "likeness", doubtful: true });
  });

  it("give a work that was split up to the part that holds most of it, and say nothing of the rest", () => {
    const before = planOfRows({
      task: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý; công khai kết quả giải quyết trên Cổng dịch vụ công của tỉnh",
      activity: "",
    });
    const after = planOfRows(
      { task: "Công khai kết quả giải quyết trên Cổng", activity: "" },
      { task: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý", activity: "" },
    );
    expect(pairsOf(before, after)).toEqual(["new", 0]);
  });

  it("follow a person who says that a work is new, or is an old one", () => {
    const before = planOfRows({ task: "Tập huấn nghiệp vụ kiểm soát thủ tục" }, { task: "Mua sắm máy quét" });
    const after = planOfRows(
      { task: "Tập huấn nghiệp vụ kiểm soát thủ tục mới" },
      { task: "Trang bị thiết bị số hóa" },
    );
    const [first, second] = before.activities.map(({ key }) => `0 ${key}`);
    const [third, fourth] = after.activities.map(({ key }) => `0 ${key}`);
    expect(pairsOf(before, after)[0]).toBe(0);
    expect(
      pairsOf(before, after, [
        { row: first ?? "", described: null },
        { row: null, described: third ?? "" },
        { row: second ?? "", described: fourth ?? "" },
      ]),
    ).toEqual(["new", 1]);
  });

  it("are marked for a look where another row is nearly as alike", () => {
    const words = "Kiểm tra công vụ, kỷ luật kỷ cương tại các phòng chuyên môn thuộc Sở";
    const before = planOfRows(
      { task: `${words} đợt một`, activity: "" },
      { task: `${words} đợt hai`, activity: "" },
    );
    const after = planOfRows({ task: `${words} lần ba`, activity: "" });
    expect(pair(before, after).ofDescribedRow(0)).toMatchObject({ by: "likeness", doubtful: true });
  });
});

describe("made editions, of which it is known which work is which", () => {
  it("of the sample are paired right when little changed, and mostly when much did", () => {
    const light = measure(planFromGolden(), LIGHT, 12);
    expect(light.precision).toBeGreaterThan(0.99);
    expect(light.recall).toBeGreaterThan(0.98);
    const heavy = measure(planFromGolden(), HEAVY, 8);
    expect(heavy.precision).toBeGreaterThan(0.97);
    expect(heavy.recall).toBeGreaterThan(0.75);
  });

  (hasGovernmentPlan ? it : it.skip)(
    `of a plan with 140 tasks are paired right${hasGovernmentPlan ? "" : " (shared fixtures absent)"}`,
    async () => {
      const plan = await governmentPlan();
      const light = measure(plan, LIGHT, 5);
      expect(light.precision).toBeGreaterThan(0.995);
      expect(light.recall).toBeGreaterThan(0.99);
      const heavy = measure(plan, HEAVY, 4);
      expect(heavy.precision).toBeGreaterThan(0.97);
      expect(heavy.recall).toBeGreaterThan(0.8);
    },
  );

  it("with nothing in common have next to nothing paired, and that for a look", () => {
    const plan = planFromGolden();
    const half = (parity: number): Plan => ({
      ...plan,
      activities: plan.activities.filter((_, index) => index % 2 === parity),
    });
    const pairing = pair(half(0), half(1));
    const pairs = half(1).activities.flatMap((_, at) => pairing.ofDescribedRow(at) ?? []);
    expect(pairs.filter(({ doubtful, by }) => by === "likeness" && !doubtful)).toEqual([]);
    expect(pairs.length).toBeLessThan(6);
  });
});
