import type { Plan } from "../../src/plan/plan";
import { carryOver } from "../../src/workbook/carryOver";
import type { PairingChoice } from "../../src/workbook/carry/pairing";
import { listPlanChanges } from "../../src/workbook/changes/listPlanChanges";
import type { PlanChanges } from "../../src/workbook/changes/planChange";
import { changesOf } from "../../src/workbook/changes/planChange";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { Cell, WorkbookSpec } from "../../src/workbook/spec";
import { mapTables, withCells } from "../support/filledWorkbook";
import { planFromGolden } from "../support/planFromGolden";
import { snapshotOf } from "../support/snapshotOf";
import { workbookInput } from "../support/workbookInput";

const golden = planFromGolden();
const described = (plan: Plan) => describeWorkbook(workbookInput(plan));

function listed(
  after: Plan,
  current: WorkbookSpec = described(golden),
  choices: readonly PairingChoice[] = [],
): PlanChanges {
  const [spec, snapshot] = [described(after), snapshotOf(current)];
  const changes = listPlanChanges(spec, carryOver(spec, snapshot, choices), snapshot, choices);
  if (changes === null) throw new Error("The workbook has no plan");
  return changes;
}

const edited = (key: string, cells: Partial<Plan["activities"][number]["cells"]>): Plan => ({
  ...golden,
  activities: golden.activities.map((activity) =>
    activity.key === key ? { ...activity, cells: { ...activity.cells, ...cells } } : activity,
  ),
});
const without = (key: string): Plan => ({
  ...golden,
  activities: golden.activities.filter((activity) => activity.key !== key),
});
const filled = (key: string, cells: Record<string, Cell>): WorkbookSpec =>
  mapTables(described(golden), (table) =>
    table.name !== "KeHoach"
      ? table
      : { ...table, rows: table.rows.map((row) => (row[0] === key ? withCells(table, row, cells) : row)) },
  );

describe("what a new edition changes, told before anything is written", () => {
  it("is nothing where the plan is the same", () => {
    expect(listed(golden)).toEqual({ changes: [], unchanged: golden.activities.length });
  });

  it("is not told of a workbook without a plan", () => {
    const spec = described(golden);
    expect(listPlanChanges(spec, spec, { schema: null, sheets: [], named: {} }, [])).toBeNull();
  });

  it("names the fields with their words before and after, and the day that follows", () => {
    const changes = listed(edited("II.3", { deadline: "Quý III", leadUnit: "Thanh tra Sở" }));
    expect(changes).toMatchObject({
      unchanged: golden.activities.length - 1,
      changes: [
        { kind: "changed", before: { key: "II.3" }, now: { key: "II.3" }, moved: false, entries: [] },
      ],
    });
    expect(changesOf(changes, "changed")[0]?.fields).toEqual([
      { heading: "Đơn vị chủ trì", before: "Văn phòng Sở", after: "Thanh tra Sở", staysCorrected: false },
      expect.objectContaining({ heading: "Thời gian hoàn thành", after: "Quý III" }),
      expect.objectContaining({ heading: "Hạn", after: "30/09/2023" }),
    ]);
  });

  it("says that a person's correction stays, and what they have entered", () => {
    const current = filled("II.3", { "Đơn vị chủ trì": "Phòng Quản lý công nghệ", "Tiến độ": 0.5 });
    const [change] = changesOf(listed(edited("II.3", { leadUnit: "Thanh tra Sở" }), current), "changed");
    expect(change?.fields).toEqual([
      {
        heading: "Đơn vị chủ trì",
        before: "Phòng Quản lý công nghệ",
        after: "Thanh tra Sở",
        staysCorrected: true,
      },
    ]);
    expect(change?.entries.map(({ heading }) => heading)).toEqual(["Tiến độ", "Đơn vị chủ trì"]);
  });

  it("tells works that only have another number from those that are reworded", () => {
    const after: Plan = {
      ...golden,
      activities: golden.activities.map((activity) =>
        activity.section === "III"
          ? { ...activity, no: `${activity.no}a`, key: `${activity.key}a` }
          : activity,
      ),
    };
    const changes = listed(after);
    const renumbered = golden.activities.filter(({ section }) => section === "III");
    expect(changesOf(changes, "moved").map(({ before, now }) => [before.key, now.key])).toEqual(
      renumbered.map(({ key }) => [key, `${key}a`]),
    );
    expect(changes.changes).toHaveLength(renumbered.length);
  });

  it("tells works that go from those that stay for what people have entered", () => {
    expect(listed(without("II.3")).changes).toEqual([
      expect.objectContaining({ kind: "gone", before: expect.objectContaining({ key: "II.3" }) }),
    ]);
    const current = filled("II.3", { "Giải trình": "Chuyển sang năm sau" });
    expect(listed(without("II.3"), current).changes).toEqual([
      expect.objectContaining({
        kind: "kept",
        entries: [{ heading: "Giải trình", text: "Chuyển sang năm sau" }],
      }),
    ]);
  });

  it("says nothing any more of a work that left the plan in an earlier run", () => {
    const current = filled("II.3", { "Giải trình": "Chuyển sang năm sau" });
    const spec = described(without("II.3"));
    expect(listed(without("II.3"), carryOver(spec, snapshotOf(current))).changes).toEqual([]);
  });

  it("offers a new work the ones that left, likeliest first, and follows what a person says", () => {
    const other = {
      objective: "",
      task: "Thuê máy chủ",
      activity: "Ký hợp đồng thuê máy chủ",
      product: "Hợp đồng",
    };
    const after = edited("II.3", other);
    const [added] = changesOf(listed(after), "added");
    expect(added).toMatchObject({ now: { words: other.activity }, nearest: [{ key: "II.3" }] });
    const choices = [{ row: added?.nearest[0]?.name ?? "", described: added?.now.name ?? "" }];
    expect(listed(after, undefined, choices).changes).toEqual([
      expect.objectContaining({ kind: "changed", sureness: { likeness: 1, doubtful: false, chosen: true } }),
    ]);
  });

  it("parts two works that a person says are not the same", () => {
    const after = edited("II.3", { product: "Báo cáo khác" });
    const [change] = changesOf(listed(after), "changed");
    const apart = listed(after, filled("II.3", { "Ghi chú": "x" }), [
      { row: change?.before.name ?? "", described: null },
      { row: null, described: change?.now.name ?? "" },
    ]);
    expect(apart.changes.map(({ kind }) => kind)).toEqual(["added", "kept"]);
  });
});
