import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { carryOver } from "../../src/workbook/carryOver";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { Cell, TableSpec, WorkbookSpec } from "../../src/workbook/spec";
import { editionsOf, HEAVY, LIGHT } from "../support/editions";
import { mapTables, withCells } from "../support/filledWorkbook";
import { planFromGolden } from "../support/planFromGolden";
import { snapshotOf } from "../support/snapshotOf";
import { workbookInput } from "../support/workbookInput";

type Row = Record<string, Cell>;

const described = (plan: Plan): WorkbookSpec => describeWorkbook(workbookInput(plan));

function rowsIn(spec: WorkbookSpec, name: string): Row[] {
  const table = tableOf(spec, name);
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ heading }, index) => [heading, row[index] ?? null])),
  );
}

function tableOf(spec: WorkbookSpec, name: string): TableSpec {
  const table = spec.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

/** The workbook after a person filled in cells, given for each row. */
function filled(spec: WorkbookSpec, name: string, cells: (row: Row) => Row | null): WorkbookSpec {
  return mapTables(spec, (table) => {
    if (table.name !== name) return table;
    const rows = rowsIn(spec, name);
    return {
      ...table,
      rows: table.rows.map((row, at) => withCells(table, row, cells(rows[at] ?? {}) ?? {})),
    };
  });
}

/** The plan with its first item dropped in one field: all that follow there move up by one. */
function withoutFirst(plan: Plan, section: string): Plan {
  const [first, ...rest] = plan.activities.filter((activity) => activity.section === section);
  const activities = plan.activities
    .filter((activity) => activity !== first)
    .map((activity) => {
      if (!rest.includes(activity)) return activity;
      const no = String(Number(activity.no) - 1);
      return { ...activity, no, key: activity.key.replace(`${section}.${activity.no}`, `${section}.${no}`) };
    });
  return { ...plan, activities };
}

/** The sample, with two activities due every quarter, and no two of the same words. */
function samplePlan(): Plan {
  const plan = planFromGolden();
  const seen = new Set<string>();
  const activities = plan.activities.flatMap((activity) => {
    const { task, activity: words, product } = activity.cells;
    const text = [task, words, product].join("|");
    if (seen.has(text)) return [];
    seen.add(text);
    const isPeriodic = activity.key === "II.1" || activity.key === "VII.2";
    const deadline = isPeriodic ? "Hàng quý" : activity.cells.deadline;
    return [{ ...activity, cells: { ...activity.cells, deadline } }];
  });
  return { ...plan, activities };
}

describe("a new edition in a workbook that people use", () => {
  const golden = samplePlan();

  it("leaves a milestone's day with its activity, though that is renumbered and reworded", () => {
    const before = described(golden);
    const periodic = rowsIn(before, "Moc").find((row) => row["Mã"] === "VII.2") ?? {};
    const current = filled(before, "Moc", (row) =>
      row["Mã mốc"] === periodic["Mã mốc"] ? { "Ngày xong": 45010 } : null,
    );
    const after = withoutFirst(golden, "VII");
    const reworded: Plan = {
      ...after,
      activities: after.activities.map((activity) =>
        activity.key === "VII.1"
          ? { ...activity, cells: { ...activity.cells, activity: `${activity.cells.activity} (bổ sung)` } }
          : activity,
      ),
    };
    const met = rowsIn(carryOver(described(reworded), snapshotOf(current)), "Moc").filter(
      (row) => row["Ngày xong"] !== null,
    );
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({ Mã: "VII.1", Nguồn: periodic["Nguồn"], Hạn: periodic["Hạn"] });
  });

  it("leaves a milestone that people added with its activity", () => {
    const before = described(golden);
    const own = withCells(tableOf(before, "Moc"), [], { Mã: "II.4", "Nội dung": "Họp rà soát", Hạn: 45000 });
    const current = mapTables(before, (table) =>
      table.name === "Moc" ? { ...table, rows: [...table.rows, own] } : table,
    );
    const next = carryOver(described(withoutFirst(golden, "II")), snapshotOf(current));
    expect(rowsIn(next, "Moc").find((row) => row["Nội dung"] === "Họp rà soát")).toMatchObject({
      Mã: "II.3",
    });
  });

  it("keeps an activity that left the plan where only its milestones hold something", () => {
    const before = described(golden);
    const current = filled(before, "Moc", (row) => (row["Mã"] === "II.1" ? { "Ngày xong": 45010 } : null));
    const dropped = golden.activities.find(({ key }) => key === "II.1");
    const hasMilestones = rowsIn(before, "Moc").some((row) => row["Mã"] === "II.1");
    const next = carryOver(described(withoutFirst(golden, "II")), snapshotOf(current));
    const kept = rowsIn(next, "KeHoach").find((row) => row["Hoạt động"] === dropped?.cells.activity);
    expect(hasMilestones).toBe(true);
    expect(kept).toMatchObject({ Mã: "II.1 (cũ)", "Loại thời hạn": "Đã ra khỏi kế hoạch" });
    for (const row of rowsIn(next, "Moc").filter((each) => each["Ngày xong"] !== null)) {
      expect(row).toMatchObject({ Mã: "II.1 (cũ)", Nguồn: "Đã ra khỏi kế hoạch" });
    }
  });

  it("leaves a finding that was set aside with its activity", () => {
    const finding = (key: string, no: string) => ({
      code: "deadline-missing",
      severity: "error" as const,
      place: { of: "activity" as const, section: "II", no, key },
      message: "Thiếu thời hạn.",
      fixes: [],
    });
    const before = describeWorkbook(workbookInput(golden, { findings: [finding("II.5", "5")] }));
    const current = filled(before, "KiemTra", () => ({ "Đã bỏ qua": "Bỏ qua", "Lý do bỏ qua": "Đã hỏi" }));
    const after = withoutFirst(golden, "II");
    const next = carryOver(
      describeWorkbook(workbookInput(after, { findings: [finding("II.4", "4"), finding("II.5", "5")] })),
      snapshotOf(current),
    );
    expect(rowsIn(next, "KiemTra").map((row) => [row["Dòng"], row["Lý do bỏ qua"]])).toEqual([
      ["II.4", "Đã hỏi"],
      ["II.5", null],
    ]);
  });

  it("leaves a target's result with the target", () => {
    const current = filled(described(golden), "ChiTieu", (row) =>
      row["Mã"] === "CT3" ? { "Kết quả": 0.5 } : null,
    );
    const third = golden.targets[2]?.text;
    const next = carryOver(described({ ...golden, targets: golden.targets.slice(1) }), snapshotOf(current));
    expect(rowsIn(next, "ChiTieu").filter((row) => row["Kết quả"] !== null)).toEqual([
      expect.objectContaining({ Mã: "CT2", "Chỉ tiêu": third }),
    ]);
  });

  it("gives the key of a work that left the plan, but is kept, to no other", () => {
    const current = filled(described(golden), "KeHoach", () => ({ "Giải trình": "x" }));
    const next = carryOver(described(withoutFirst(golden, "II")), snapshotOf(current));
    const keys = rowsIn(next, "KeHoach").map((row) => row["Mã"]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("II.1 (cũ)");
    expect(carryOver(described(withoutFirst(golden, "II")), snapshotOf(next))).toEqual({
      ...next,
      sheets: next.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, continues: table.rows.map((_, at) => at) })),
      })),
    });
  });
});

describe("random editions and random entries", () => {
  const entries = fc.array(
    fc.constantFrom("Trạng thái", "Tiến độ", "Giải trình", "Ghi chú", "Đơn vị chủ trì"),
    {
      maxLength: 2,
    },
  );

  /** Whatever a person typed carries the name of the row it was typed into. */
  const signed = (row: Row, headings: readonly string[]): Row =>
    Object.fromEntries(headings.map((heading) => [heading, `@${String(row["Mã"])}@ ${heading}`]));

  const signatures = (row: Row): string[] =>
    Object.values(row).flatMap((cell) => String(cell ?? "").match(/@[^@]+@ [^\n@]+/g) ?? []);

  function afterRevision(revision: typeof LIGHT, seed: number, typed: readonly (readonly string[])[]) {
    const { before, after, truth } = editionsOf(samplePlan(), revision, seed);
    let at = 0;
    const current = filled(described(before), "KeHoach", (row) =>
      signed(row, typed[at++ % typed.length] ?? []),
    );
    const next = rowsIn(carryOver(described(after), snapshotOf(current)), "KeHoach");
    return { before, after, truth, given: rowsIn(current, "KeHoach").flatMap(signatures), next };
  }

  it("never lose what was entered, nor double it, however much the plan changed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(entries, { minLength: 5, maxLength: 9 }),
        fc.boolean(),
        (seed, typed, isHeavy) => {
          const { given, next } = afterRevision(isHeavy ? HEAVY : LIGHT, seed, typed);
          expect(next.flatMap(signatures).sort()).toEqual([...given].sort());
        },
      ),
      { numRuns: 25 },
    );
  });

  it("leave every entry with its own work when the plan changed a little", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(entries, { minLength: 5, maxLength: 9 }),
        (seed, typed) => {
          const { before, truth, next } = afterRevision(
            { ...LIGHT, added: 0.04, reworded: 0.2 },
            seed,
            typed,
          );
          const textOf = (key: string): string => {
            const cells = before.activities.find((activity) => activity.key === key)?.cells;
            return `${cells?.objective} ${cells?.task} ${cells?.activity}`;
          };
          for (const row of next) {
            for (const signature of signatures(row)) {
              const from = /@([^@]+)@/.exec(signature)?.[1] ?? "";
              const now = String(row["Mã"]).replace(/ \(cũ.*\)$/, "");
              const isDeparted = row["Loại thời hạn"] === "Đã ra khỏi kế hoạch";
              const was = isDeparted ? now : (truth.get(now) ?? "");
              expect([signature, textOf(was)]).toEqual([signature, textOf(from)]);
            }
          }
        },
      ),
      { numRuns: 25, seed: 11 },
    );
  });
});
