import fc from "fast-check";
import type { Workbook } from "../../host/engine";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import { columnLetters } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/snapshot";
import type { TableSpec } from "../../src/workbook/spec";
import type { Counts, Filled } from "../oracle/completion";
import {
  countsOf,
  doneIn,
  dueBetween,
  dueBy,
  itemsIn,
  milestoneShareOf,
  shareIn,
  verdictOf,
  weightedShare,
} from "../oracle/completion";
import type { FilledActivity } from "../support/filledWorkbook";
import {
  cutOffDays,
  fillCutOff,
  filledPlans,
  fillIn,
  mapTables,
  planOf,
  withCells,
} from "../support/filledWorkbook";
import { overviewTable } from "../support/overviewTables";
import { planColumn } from "../support/planColumn";
import { specToExcelts, valueAt } from "../support/specToExcelts";
import { workbookInput } from "../support/workbookInput";

const LABELS: Readonly<Record<Exclude<keyof Counts, "counted">, string>> = {
  onTime: "Xong đúng hạn",
  late: "Xong trễ hạn",
  doneUnclear: "Đã xong, chưa rõ đúng hay trễ",
  open: "Trong hạn",
  overdue: "Quá hạn",
  undated: "Chưa rõ hạn",
  notCounted: "Không tính",
};

const workbookWith = (activities: readonly FilledActivity[], cutOff: number): Workbook =>
  specToExcelts(fillIn(describeWorkbook(workbookInput(planOf(activities))), activities, cutOff));

/** A cell of KeHoach by its column's heading. */
const planCell = (workbook: Workbook, heading: string, index: number): CellValue => {
  const columns = Array.from({ length: 60 }, (_, at) => columnLetters(at + 1));
  const column = columns.find((letters) => valueAt(workbook, "Kế hoạch", `${letters}5`) === heading);
  return valueAt(workbook, "Kế hoạch", `${column ?? ""}${index + 6}`);
};

const share = (done: number, counted: number): CellValue => shareIn(done, counted) ?? "không áp dụng";

/** A row of a breakdown as the overview writes it. */
const rowOf = (activities: readonly Filled[], cutOff: number): CellValue[] => {
  const counts = countsOf(activities, cutOff);
  const done = doneIn(counts);
  return [counts.counted, done, counts.onTime, counts.overdue, share(done, counts.counted)];
};

const sum = (rows: readonly (CellValue[] | undefined)[]): number[] =>
  [0, 1, 2, 3].map((at) => rows.reduce((total, row) => total + Number(row?.[at] ?? 0), 0));

/** First days of the months of 2023, and of the next January. */
const MONTHS = [44927, 44958, 44986, 45017, 45047, 45078, 45108, 45139, 45170, 45200, 45231, 45261, 45292];

const filled = (changes: Partial<FilledActivity>): FilledActivity => ({
  key: "I.1",
  activity: "Việc",
  field: "I. THỂ CHẾ",
  lead: "Văn phòng Sở",
  status: "Chưa thực hiện",
  due: 45107,
  doneOn: null,
  milestones: [],
  ...changes,
});

describe("completion computed by the sheets' formulas", () => {
  it("gives every verdict, count and share of the oracle on random filled plans", () => {
    fc.assert(
      fc.property(filledPlans, cutOffDays, (activities, cutOff) => {
        const workbook = workbookWith(activities, cutOff);
        const verdicts = activities.map((_, index) =>
          valueAt(workbook, "Kế hoạch", `${planColumn("Tình trạng")}${index + 6}`),
        );
        const names = { ...LABELS, doneUnclear: "Đã xong" };
        expect(verdicts).toEqual(activities.map((activity) => names[verdictOf(activity, cutOff)]));
        const counts = countsOf(activities, cutOff);
        const table = overviewTable(workbook, "Tình trạng");
        for (const [name, label] of Object.entries(LABELS)) {
          expect([label, table.get(label)?.[0]]).toEqual([label, counts[name as keyof Counts]]);
        }
        expect(table.get("Tổng số tính")?.[0]).toBe(counts.counted);
        const items = itemsIn(activities, cutOff);
        expect(table.get("Số mục (TT) và tỷ lệ mục đã xong")?.slice(0, 2)).toEqual([
          items.counted,
          share(items.done, items.counted),
        ]);
        const progress = activities.map((_, index) => planCell(workbook, "Tiến độ mốc", index));
        expect(progress).toEqual(activities.map((activity) => milestoneShareOf(activity, cutOff) ?? ""));
        const due = countsOf(dueBy(activities, cutOff), cutOff);
        const cards = ["B6", "C6", "F6", "B10", "C10", "F10", "I10"].map((address) =>
          valueAt(workbook, "Tổng quan", address),
        );
        expect(cards).toEqual([
          share(doneIn(counts), counts.counted),
          share(counts.onTime, counts.counted),
          share(doneIn(due), due.counted),
          counts.onTime,
          counts.late,
          counts.open,
          counts.overdue,
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it("breaks the counts down by field, lead cell and quarter, and the rows add up to the whole", () => {
    fc.assert(
      fc.property(filledPlans, cutOffDays, (activities, cutOff) => {
        const workbook = workbookWith(activities, cutOff);
        const total = rowOf(activities, cutOff);
        const fields = overviewTable(workbook, "Theo lĩnh vực");
        for (const field of new Set(activities.map((activity) => activity.field))) {
          const members = activities.filter((activity) => activity.field === field);
          expect([field, fields.get(field)]).toEqual([field, rowOf(members, cutOff)]);
        }
        const leads = overviewTable(workbook, "Theo đơn vị chủ trì");
        for (const [label, row] of leads) {
          if (label === "Tổng số" || label.startsWith("Đơn vị khác") || label.endsWith("…")) continue;
          const members = activities.filter(({ lead }) => sameText(lead, label));
          expect([label, row]).toEqual([label, rowOf(members, cutOff)]);
        }
        const quarters = overviewTable(workbook, "Theo quý đến hạn");
        const bounds = [44927, 45017, 45108, 45200, 45292];
        ["I", "II", "III", "IV"].forEach((quarter, index) => {
          const members = dueBetween(activities, bounds[index] ?? 0, bounds[index + 1] ?? 0);
          expect([quarter, quarters.get(`Quý ${quarter}`)]).toEqual([quarter, rowOf(members, cutOff)]);
        });
        const months = overviewTable(workbook, "Theo tháng đến hạn");
        MONTHS.slice(0, -1).forEach((from, index) => {
          const members = dueBetween(activities, from, MONTHS[index + 1] ?? 0);
          expect([index, months.get(`Tháng ${index + 1}`)]).toEqual([index, rowOf(members, cutOff)]);
        });
        for (const table of [fields, leads, quarters, months]) {
          const parts = [...table].filter(([label]) => label !== "Tổng số").map(([, row]) => row);
          expect(table.get("Tổng số")).toEqual(total);
          expect(sum(parts)).toEqual(total.slice(0, 4));
          expect(parts.every((row) => Number(row[0]) >= 0)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("weighs the activities where the office says so, in the whole and in every breakdown", () => {
    fc.assert(
      fc.property(filledPlans, cutOffDays, (activities, cutOff) => {
        const spec = fillIn(describeWorkbook(workbookInput(planOf(activities))), activities, cutOff, true);
        const workbook = specToExcelts(spec);
        const near = (wanted: number | null): CellValue =>
          wanted === null ? "không áp dụng" : (expect.closeTo(wanted, 12) as unknown as CellValue);
        expect(valueAt(workbook, "Tổng quan", "B6")).toEqual(near(weightedShare(activities, cutOff)));
        const fields = overviewTable(workbook, "Theo lĩnh vực");
        for (const field of new Set(activities.map((activity) => activity.field))) {
          const members = activities.filter((activity) => activity.field === field);
          expect(fields.get(field)?.[4]).toEqual(near(weightedShare(members, cutOff)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("does not count work that waits for something, until it begins or falls due", () => {
    const waiting = { kind: "Khi phát sinh", due: null };
    const workbook = workbookWith(
      [
        filled({ ...waiting, key: "I.1" }),
        filled({ ...waiting, key: "I.2", status: "Đang thực hiện" }),
        filled({ ...waiting, key: "I.3", due: 45000 }),
      ],
      45107,
    );
    const conditions = [0, 1, 2].map((index) => planCell(workbook, "Tình trạng", index));
    expect(conditions).toEqual(["Không tính", "Chưa rõ hạn", "Quá hạn"]);
  });

  it("reads an activity's own milestones, also after people sorted Moc or took rows out", () => {
    const plan = planOf(["1.1", "1.2", "1.3"].map((key) => filled({ key, activity: `Việc ${key}` })));
    const deadlines = ["Báo cáo hàng quý", "30/06/2023", "Hàng quý"];
    const activities = plan.activities.map((activity, index) => ({
      ...activity,
      cells: { ...activity.cells, deadline: deadlines[index] ?? "" },
    }));
    const spec = describeWorkbook(workbookInput({ ...plan, activities }));
    const met = (table: TableSpec, of: string): TableSpec => ({
      ...table,
      rows: table.rows.map((row) => (row[1] === of ? withCells(table, row, { "Ngày xong": 45000 }) : row)),
    });
    const orders: readonly ((table: TableSpec) => TableSpec)[] = [
      (table) => table,
      (table) => ({ ...table, rows: [...table.rows].reverse() }),
      (table) => ({ ...table, rows: table.rows.filter((row) => row[1] !== "1.1") }),
    ];
    const told = orders.map((order) => {
      const changed = mapTables(spec, (table) => (table.name === "Moc" ? order(met(table, "1.3")) : table));
      const workbook = specToExcelts(fillCutOff(changed, 45107));
      return [0, 1, 2].map((index) => planCell(workbook, "Tình trạng", index));
    });
    expect(told).toEqual([
      ["Quá hạn", "Trong hạn", "Xong đúng hạn"],
      ["Quá hạn", "Trong hạn", "Xong đúng hạn"],
      ["Trong hạn", "Trong hạn", "Xong đúng hạn"],
    ]);
  });

  it("tells an item's state also after people sorted KeHoach", () => {
    const rows = [1, 1, 2, 2, 3].map((item, index) =>
      filled({
        key: `I.${index}`,
        item,
        status: index === 3 ? "Chưa thực hiện" : "Hoàn thành",
        doneOn: 45000,
        activity: `Việc ${index}`,
      }),
    );
    const spec = fillIn(describeWorkbook(workbookInput(planOf(rows))), rows, 45107);
    const reversed = mapTables(spec, (table) =>
      table.name === "KeHoach" ? { ...table, rows: [...table.rows].reverse() } : table,
    );
    for (const each of [spec, reversed]) {
      const table = overviewTable(specToExcelts(each), "Tình trạng");
      expect(table.get("Số mục (TT) và tỷ lệ mục đã xong")?.slice(0, 2)).toEqual([3, 2 / 3]);
    }
  });

  it("takes the due day itself as in time, for the work and for the cut-off date", () => {
    const due = 45107;
    const workbook = workbookWith(
      [
        filled({ key: "I.1", status: "Hoàn thành", doneOn: due + 0.9 }),
        filled({ key: "I.2" }),
        filled({ key: "I.3", due: due - 1 }),
        filled({ key: "I.4", status: "Hoàn thành", doneOn: due + 1 }),
      ],
      due,
    );
    expect(
      [6, 7, 8, 9].map((row) => valueAt(workbook, "Kế hoạch", `${planColumn("Tình trạng")}${row}`)),
    ).toEqual(["Xong đúng hạn", "Trong hạn", "Quá hạn", "Trong hạn"]);
    expect(
      [6, 7, 8, 9].map((row) => valueAt(workbook, "Kế hoạch", `${planColumn("Số ngày trễ")}${row}`)),
    ).toEqual(["", "", 1, ""]);
  });

  it("says «không áp dụng» instead of a share where nothing counts", () => {
    const workbook = workbookWith([filled({ status: "Không phát sinh" })], 45107);
    expect(["B6", "C6", "F6"].map((address) => valueAt(workbook, "Tổng quan", address))).toEqual([
      "không áp dụng",
      "không áp dụng",
      "không áp dụng",
    ]);
  });

  it("takes a milestone that people added to an activity with a plain date", () => {
    const added = { key: "I.1", milestones: [{ due: 45000, doneOn: null }] };
    const spec = fillIn(describeWorkbook(workbookInput(planOf([filled(added)]))), [filled(added)], 45107);
    expect(valueAt(specToExcelts(spec), "Kế hoạch", `${planColumn("Tình trạng")}6`)).toBe("Quá hạn");
  });

  it("counts a row that people added, and not one that left the plan", () => {
    const workbook = workbookWith([filled({ key: "" }), filled({ key: "I.2", departed: true })], 45107);
    const table = overviewTable(workbook, "Tình trạng");
    expect([table.get("Tổng số tính")?.[0], table.get("Không tính")?.[0]]).toEqual([1, 1]);
  });

  it("lists the most pressing activities, overdue ones first, ties in the order of the rows", () => {
    const late = 45100;
    const workbook = workbookWith(
      [
        filled({ key: "A", due: 45300 }),
        filled({ key: "B", due: late }),
        filled({ key: "C", due: late }),
        filled({ key: "D", due: null }),
        filled({ key: "E", due: 45350, milestones: [{ due: 45000, doneOn: null }] }),
        filled({ key: "F", due: late - 50, status: "Hoàn thành", doneOn: late - 60 }),
      ],
      45107,
    );
    const listed = [...overviewTable(workbook, "Việc cần xử lý trước").keys()].map(
      (text) => text.split(".")[0],
    );
    expect(listed.slice(0, 4)).toEqual(["B", "C", "E", "A"]);
  });
});

function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").toLowerCase() === b.toLowerCase();
}
