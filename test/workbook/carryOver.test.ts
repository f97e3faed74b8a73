import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { carryOver as carryOverFull } from "../../src/workbook/carryOver";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { Cell, TableSpec, WorkbookSpec } from "../../src/workbook/spec";
import { mapTables, withCells } from "../support/filledWorkbook";
import { planFromGolden } from "../support/planFromGolden";
import { namedValue, snapshotOf } from "../support/snapshotOf";
import { day, workbookInput } from "../support/workbookInput";

/** The workbook to be, without the note of which row continues which: that is for the one who writes it. */
const carryOver = (spec: WorkbookSpec, current: WorkbookSnapshot): WorkbookSpec =>
  mapTables(carryOverFull(spec, current), ({ continues: _, ...table }) => table);

const golden = planFromGolden();
const described = (plan: Plan = golden) => describeWorkbook(workbookInput(plan));

const tableOf = (spec: WorkbookSpec, name: string): TableSpec => {
  const table = spec.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
};
const rowOf = (spec: WorkbookSpec, name: string, key: string): Record<string, Cell> | undefined => {
  const table = tableOf(spec, name);
  const at = table.columns.findIndex(({ heading }) => heading === table.key);
  const row = table.rows.find((cells) => cells[at] === key);
  return row && Object.fromEntries(table.columns.map(({ heading }, index) => [heading, row[index] ?? null]));
};
const rowsWhere = (
  spec: WorkbookSpec,
  name: string,
  heading: string,
  value: Cell,
): Record<string, Cell>[] => {
  const table = tableOf(spec, name);
  return table.rows
    .map((row) =>
      Object.fromEntries(table.columns.map((column, index) => [column.heading, row[index] ?? null])),
    )
    .filter((row) => row[heading] === value);
};
const keysOf = (spec: WorkbookSpec, name: string): Cell[] => {
  const table = tableOf(spec, name);
  const at = table.columns.findIndex(({ heading }) => heading === table.key);
  return table.rows.map((row) => row[at] ?? null);
};

/** The workbook after a person changed cells of some rows. */
const after = (
  spec: WorkbookSpec,
  table: string,
  changes: Record<string, Record<string, Cell>>,
): WorkbookSpec =>
  mapTables(spec, (candidate) => {
    if (candidate.name !== table) return candidate;
    const at = candidate.columns.findIndex(({ heading }) => heading === candidate.key);
    return {
      ...candidate,
      rows: candidate.rows.map((row) => withCells(candidate, row, changes[String(row[at])] ?? {})),
    };
  });
const withRows = (spec: WorkbookSpec, name: string, change: (rows: TableSpec["rows"]) => TableSpec["rows"]) =>
  mapTables(spec, (table) => (table.name === name ? { ...table, rows: change(table.rows) } : table));
const without = (plan: Plan, key: string): Plan => ({
  ...plan,
  activities: plan.activities.filter((activity) => activity.key !== key),
});
const changed = (plan: Plan, key: string, cells: Partial<Plan["activities"][number]["cells"]>): Plan => ({
  ...plan,
  activities: plan.activities.map((activity) =>
    activity.key === key ? { ...activity, cells: { ...activity.cells, ...cells } } : activity,
  ),
});

/** The plan with an item put in: the numbers from there on grow by one. */
const renumbered = (plan: Plan, section: string, from: number): Plan => ({
  ...plan,
  activities: plan.activities.flatMap((activity) => {
    if (activity.section !== section || Number(activity.no) < from) return [activity];
    const no = String(Number(activity.no) + 1);
    const moved = { ...activity, no, key: `${section}.${no}` };
    if (Number(activity.no) > from) return [moved];
    const cells = {
      ...activity.cells,
      objective: "Mục tiêu mới",
      task: "Nhiệm vụ mới",
      activity: "Việc mới thêm",
    };
    return [{ ...activity, cells }, moved];
  }),
});

describe("a further run over a workbook that people use", () => {
  it("gives exactly the same contents when nothing has changed", () => {
    const spec = described();
    expect(carryOver(spec, snapshotOf(spec))).toEqual(spec);
  });

  it("keeps what people filled in, and what formulas compute stays a formula", () => {
    const filled = { "Trạng thái": "Hoàn thành", "Tiến độ": 1, "Tài liệu kiểm chứng": "Số 12/BC-SKHCN" };
    const current = after(described(), "KeHoach", { "II.3": filled });
    const next = carryOver(described(), snapshotOf(current));
    expect(rowOf(next, "KeHoach", "II.3")).toMatchObject({ ...filled, "Tình trạng": null });
  });

  it("keeps a milestone's day with its own period when the deadline gets other periods", () => {
    const quarterly = described(changed(golden, "VII.2", { deadline: "Hàng quý" }));
    const met = rowsWhere(quarterly, "Moc", "Mã", "VII.2")[0];
    expect(String(met?.["Nội dung"])).toMatch(/^Quý I –/);
    const current = after(quarterly, "Moc", { [String(met?.["Mã mốc"])]: { "Ngày xong": 45010 } });
    const next = carryOver(
      described(changed(golden, "VII.2", { deadline: "Hàng tháng" })),
      snapshotOf(current),
    );
    const filled = rowsWhere(next, "Moc", "Mã", "VII.2").filter((row) => row["Ngày xong"] !== null);
    expect(filled).toEqual([
      expect.objectContaining({
        "Nội dung": met?.["Nội dung"],
        "Ngày xong": 45010,
        Nguồn: "Đã ra khỏi kế hoạch",
      }),
    ]);
  });

  it("leaves what people entered with its work when a new edition puts an item in before it", () => {
    const current = after(described(), "KeHoach", {
      "II.3": { "Trạng thái": "Hoàn thành", "Ghi chú": "đã trình" },
      "II.7": { "Ghi chú": "trùng mục II.5" },
    });
    const next = carryOver(described(renumbered(golden, "II", 3)), snapshotOf(current));
    expect(rowOf(next, "KeHoach", "II.3")).toMatchObject({ "Hoạt động": "Việc mới thêm", "Ghi chú": null });
    expect(rowOf(next, "KeHoach", "II.4")).toMatchObject({
      "Hoạt động": rowOf(current, "KeHoach", "II.3")?.["Hoạt động"],
      "Trạng thái": "Hoàn thành",
      "Ghi chú": "đã trình",
    });
    expect(rowOf(next, "KeHoach", "II.8")).toMatchObject({ "Ghi chú": "trùng mục II.5" });
    expect(rowOf(next, "KeHoach", "II.6")).toMatchObject({ "Ghi chú": null });
    expect(keysOf(next, "KeHoach")).toHaveLength(golden.activities.length + 1);
  });

  it("leaves a milestone's day with its work when a new edition renumbers it", () => {
    const before = described();
    const met = rowsWhere(before, "Moc", "Mã", "II.8")[4];
    const current = after(before, "Moc", { [String(met?.["Mã mốc"])]: { "Ngày xong": 45077 } });
    const next = carryOver(described(renumbered(golden, "II", 3)), snapshotOf(current));
    expect(rowsWhere(next, "Moc", "Ngày xong", 45077)).toEqual([
      expect.objectContaining({ Mã: "II.9", "Nội dung": met?.["Nội dung"], Nguồn: met?.["Nguồn"] }),
    ]);
  });

  it("gives what people entered to no other work when a new edition replaces an item", () => {
    const current = after(described(), "KeHoach", { "II.3": { "Ghi chú": "đã trình" } });
    const other = {
      objective: "Xây dựng cơ sở dữ liệu chuyên ngành",
      task: "Số hóa hồ sơ lưu trữ",
      activity: "Thuê đơn vị tư vấn khảo sát hiện trạng",
      product: "Dữ liệu số",
      leadUnit: "Trung tâm Thông tin",
      coopUnits: "Thanh tra Sở",
      deadline: "Quý IV",
    };
    const next = carryOver(described(changed(golden, "II.3", other)), snapshotOf(current));
    const rows = rowsWhere(next, "KeHoach", "Ghi chú", "đã trình");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ "Loại thời hạn": "Đã ra khỏi kế hoạch" });
    expect(rowsWhere(next, "KeHoach", "Hoạt động", other.activity)[0]).toMatchObject({ "Ghi chú": null });
  });

  it("keeps a correction of the plan's words, and lets the plan change the cells nobody corrected", () => {
    const current = after(described(), "KeHoach", {
      "III.4": { Hạn: 45199, "Đơn vị chủ trì": "Thanh tra Sở" },
    });
    const next = carryOver(
      described(changed(golden, "III.4", { product: "Báo cáo năm" })),
      snapshotOf(current),
    );
    expect(rowOf(next, "KeHoach", "III.4")).toMatchObject({
      Hạn: 45199,
      "Đơn vị chủ trì": "Thanh tra Sở",
      "Sản phẩm": "Báo cáo năm",
      "Ghi chú": null,
    });
  });

  it("follows the plan's new date in a cell that nobody touched", () => {
    const next = carryOver(
      described(changed(golden, "II.3", { deadline: "Quý III" })),
      snapshotOf(described()),
    );
    expect(rowOf(next, "KeHoach", "II.3")).toMatchObject({ Hạn: 45199, "Thời gian hoàn thành": "Quý III" });
  });

  it("keeps a corrected date against the plan's new one, and says so once", () => {
    const plan = changed(golden, "II.3", { deadline: "Quý III" });
    const current = after(described(), "KeHoach", { "II.3": { Hạn: 45107, "Ghi chú": "Xin lùi" } });
    const once = carryOver(described(plan), snapshotOf(current));
    const note = "Xin lùi\nKế hoạch mới ghi Hạn: 30/09/2023";
    expect(rowOf(once, "KeHoach", "II.3")).toMatchObject({ Hạn: 45107, "Ghi chú": note });
    expect(carryOver(described(plan), snapshotOf(once))).toEqual(once);
  });

  it("fills a cleared cell of the plan's words again", () => {
    const current = after(described(), "KeHoach", { "II.3": { "Đơn vị chủ trì": null } });
    expect(rowOf(carryOver(described(), snapshotOf(current)), "KeHoach", "II.3")).toMatchObject({
      "Đơn vị chủ trì": "Văn phòng Sở",
    });
  });

  it("keeps rows that people added, where they stand", () => {
    const table = tableOf(described(), "KeHoach");
    const own = withCells(
      table,
      table.columns.map(() => null),
      { "Hoạt động": "Việc đột xuất", "Trạng thái": "Đang thực hiện" },
    );
    const current = withRows(described(), "KeHoach", (rows) => [...rows.slice(0, 5), own, ...rows.slice(5)]);
    const next = carryOver(described(), snapshotOf(current));
    expect(tableOf(next, "KeHoach").rows[5]).toEqual(own);
    expect(tableOf(next, "KeHoach").rows).toHaveLength(38);
  });

  it("keeps a row that people copied and reworded as theirs, not as one that left the plan", () => {
    const spec = described();
    const table = tableOf(spec, "KeHoach");
    const source = table.rows.find((row) => row[0] === "II.3") ?? [];
    const copy = withCells(table, source, { "Hoạt động": "Việc của phòng", "Trạng thái": "Đang thực hiện" });
    const current = withRows(spec, "KeHoach", (rows) =>
      rows.flatMap((row) => (row === source ? [row, copy] : [row])),
    );
    const once = carryOver(described(), snapshotOf(current));
    const rows = tableOf(once, "KeHoach").rows;
    const at = rows.findIndex((row) => row.includes("Việc của phòng"));
    expect(rows[at - 1]?.[0]).toBe("II.3");
    expect(rows[at]).toEqual(copy);
    expect(carryOver(described(), snapshotOf(once))).toEqual(once);
  });

  it("keeps the order that people sorted, and puts a new activity after its predecessor", () => {
    const sorted = withRows(described(without(golden, "II.4")), "KeHoach", (rows) => [...rows].reverse());
    const keys = keysOf(carryOver(described(), snapshotOf(sorted)), "KeHoach");
    expect(keys.slice(0, 2)).toEqual(["VII.5", "VII.4"]);
    expect(keys[keys.indexOf("II.3") + 1]).toBe("II.4");
    expect(keys).toHaveLength(37);
  });

  it("moves an activity that left the plan to the end, marked, when it holds anything of people's", () => {
    const current = after(described(), "KeHoach", {
      "II.3": { "Giải trình": "Đã chuyển sang năm sau" },
      "II.4": { Hạn: 45000 },
    });
    const plan = without(without(without(golden, "II.3"), "II.4"), "II.5");
    const next = carryOver(described(plan), snapshotOf(current));
    expect(keysOf(next, "KeHoach").slice(-2)).toEqual(["II.3", "II.4"]);
    expect(rowOf(next, "KeHoach", "II.3")).toMatchObject({
      "Loại thời hạn": "Đã ra khỏi kế hoạch",
      "Giải trình": "Đã chuyển sang năm sau",
    });
    expect(rowOf(next, "KeHoach", "II.5")).toBeUndefined();
    expect(carryOver(described(plan), snapshotOf(next))).toEqual(next);
  });

  it("takes an activity that comes back into the plan with its data", () => {
    const filled = after(described(), "KeHoach", { "II.3": { "Giải trình": "Chờ" } });
    const gone = carryOver(described(without(golden, "II.3")), snapshotOf(filled));
    const back = carryOver(described(), snapshotOf(gone));
    expect(rowOf(back, "KeHoach", "II.3")).toMatchObject({ "Giải trình": "Chờ", "Loại thời hạn": "Quý" });
  });

  it("keeps a departed row for what stands in a column that people added", () => {
    const snapshot = snapshotOf(described());
    const current: WorkbookSnapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({
          ...table,
          headings: [...table.headings, "Cột riêng"],
          rows: table.rows.map((row) => [...row, row[0] === "II.3" ? "x" : ""]),
        })),
      })),
    };
    expect(keysOf(carryOver(described(without(golden, "II.3")), current), "KeHoach")).toContain("II.3");
  });

  it("tells rows with the same code apart by their order", () => {
    const twice: Plan = {
      ...golden,
      activities: golden.activities.map((activity) =>
        activity.key === "II.4" ? { ...activity, key: "II.3" } : activity,
      ),
    };
    const table = tableOf(described(twice), "KeHoach");
    const second = keysOf(described(twice), "KeHoach").lastIndexOf("II.3");
    const current = withRows(described(twice), "KeHoach", (rows) =>
      rows.map((row, index) => (index === second ? withCells(table, row, { "Ghi chú": "dòng hai" }) : row)),
    );
    const next = tableOf(carryOver(described(twice), snapshotOf(current)), "KeHoach");
    const note = next.columns.findIndex(({ heading }) => heading === "Ghi chú");
    expect([next.rows[second - 1]?.[note], next.rows[second]?.[note]]).toEqual([null, "dòng hai"]);
  });

  it("keeps the cut-off date, the names and the conventions that people set", () => {
    const spec = described();
    const named = {
      ...snapshotOf(spec).named,
      NgayChot: 45291,
      NguoiKy: "Họ và tên",
      QuyUocTruocNgay: "Đúng ngày ghi",
    };
    const next = carryOver(spec, { ...snapshotOf(spec), named });
    const value = (name: string) => {
      const found = next.names.find((entry) => entry.name === name);
      return namedValue(
        next.sheets.find(({ id }) => id === found?.sheet),
        found?.ref ?? "",
      );
    };
    expect(["NgayChot", "NguoiKy", "QuyUocTruocNgay", "NamKeHoach"].map(value)).toEqual([
      45291,
      "Họ và tên",
      "Đúng ngày ghi",
      2023,
    ]);
  });

  it("stretches formats, dropdowns, the print area and list names over rows that stay", () => {
    const table = tableOf(described(), "DonVi");
    const own = withCells(
      table,
      table.columns.map(() => null),
      { Tên: "Phòng Chuyển đổi số", Loại: "Phòng" },
    );
    const current = withRows(described(), "DonVi", (rows) => [...rows, own]);
    const next = carryOver(described(), snapshotOf(current));
    const units = next.sheets.find(({ id }) => id === "units");
    expect(next.names.find(({ name }) => name === "DsDonVi")?.ref).toBe("$A$6:$A$7");
    expect(units?.validations[0]?.range).toBe("C6:C7");
    expect(units?.page.area).toBe("A1:E7");
  });

  it("keeps a dismissed finding with its reason, and drops one that is mended", () => {
    const finding = (key: string) => ({
      code: "deadline-missing",
      severity: "error" as const,
      place: { of: "activity" as const, section: "III", no: "4", key },
      message: "Thiếu thời hạn.",
      fixes: [],
    });
    const before = describeWorkbook(
      workbookInput(golden, { findings: [finding("III.4"), finding("III.3")] }),
    );
    const key = "deadline-missing|III.4";
    const current = after(before, "KiemTra", { [key]: { "Đã bỏ qua": "Bỏ qua", "Lý do bỏ qua": "Đã hỏi" } });
    expect(rowOf(carryOver(before, snapshotOf(current)), "KiemTra", key)).toMatchObject({
      "Lý do bỏ qua": "Đã hỏi",
    });
    const mended = carryOver(described(), snapshotOf(current));
    expect(keysOf(mended, "KiemTra")).toEqual([null, key]);
    expect(rowOf(mended, "KiemTra", key)).toMatchObject({ "Mức độ": "Đã hết" });
  });

  it("keeps the journal and adds to it", () => {
    const entry = (what: string) => ({ at: "22/11/2026 08:00", what, detail: "" });
    const first = describeWorkbook(workbookInput(golden, { journal: [entry("Tạo sổ")] }));
    const second = describeWorkbook(workbookInput(golden, { journal: [entry("Cập nhật sổ")] }));
    const next = carryOver(second, snapshotOf(first));
    expect(tableOf(next, "NhatKy").rows.map((row) => row[1])).toEqual(["Tạo sổ", "Cập nhật sổ"]);
    expect(carryOver(second, snapshotOf(next))).toEqual(next);
  });

  it("loses nothing that people typed, whatever they typed and however the plan changed", () => {
    const person = [
      "Trạng thái",
      "Tiến độ",
      "Ngày hoàn thành",
      "Tài liệu kiểm chứng",
      "Giải trình",
      "Ghi chú",
      "Hạn",
    ];
    const typed = fc.dictionary(
      fc.constantFrom(...person),
      fc.oneof(
        fc.integer({ min: 1, max: 60000 }),
        fc.string({ minLength: 1, maxLength: 12 }).map((text) => `t${text}`),
      ),
    );
    const keys = golden.activities.map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), typed),
        fc.subarray(keys),
        fc.shuffledSubarray(keys, { minLength: keys.length }),
        fc.constantFrom("Quý III", "Hàng quý", "", "Thường xuyên"),
        (entries, staying, order, deadline) => {
          const filled = after(described(), "KeHoach", entries);
          const table = tableOf(filled, "KeHoach");
          const current = withRows(filled, "KeHoach", (rows) =>
            order.flatMap((key) => rows.filter((row) => row[0] === key)),
          );
          const plan: Plan = {
            ...golden,
            activities: golden.activities
              .filter(({ key }) => staying.includes(key))
              .map((activity) => ({ ...activity, cells: { ...activity.cells, deadline } })),
          };
          const next = carryOver(described(plan), snapshotOf(current));
          for (const [key, cells] of Object.entries(entries)) {
            for (const [heading, value] of Object.entries(cells)) {
              const found = rowOf(next, "KeHoach", key)?.[heading];
              // A remark may follow the note.
              if (heading === "Ghi chú" && typeof found === "string") expect(found).toContain(String(value));
              else expect(found).toBe(value);
            }
          }
          expect(table.rows).toHaveLength(37);
          expect(carryOver(described(plan), snapshotOf(next))).toEqual(next);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads nothing into a workbook that isn't ours yet", () => {
    const spec = describeWorkbook(workbookInput(golden, { cutOff: day("2023-12-31") }));
    expect(carryOver(spec, { schema: null, sheets: [], named: {} })).toEqual(spec);
  });
});
