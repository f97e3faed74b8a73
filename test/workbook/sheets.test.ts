import type { Workbook } from "../../host/engine";
import type { Target } from "../../src/plan/target";
import type { Finding } from "../../src/validation/finding";
import { describeWorkbook } from "../../src/workbook/describeWorkbook";
import type { WorkbookSpec } from "../../src/workbook/spec";
import { isFormula } from "../../src/workbook/spec";
import { mapTables, withCells } from "../support/filledWorkbook";
import { planColumn } from "../support/planColumn";
import { planFromGolden } from "../support/planFromGolden";
import { specToExcelts, valueAt } from "../support/specToExcelts";
import { workbookInput } from "../support/workbookInput";

const golden = planFromGolden();
const columnValues = (workbook: Workbook, sheet: string, column: string, rows: number) =>
  Array.from({ length: rows }, (_, index) => valueAt(workbook, sheet, `${column}${index + 6}`));

const targetsWith = (
  results: readonly (readonly [Target["operator"], number, string, number | string | null])[],
) => {
  const targets = results.map(([operator, value, unit], index): Target => ({
    no: String(index),
    text: "Chỉ tiêu",
    indicator: "",
    operator,
    value,
    unit,
  }));
  const spec = describeWorkbook(workbookInput({ ...golden, targets }));
  const filled = mapTables(spec, (table) =>
    table.name !== "ChiTieu"
      ? table
      : {
          ...table,
          rows: table.rows.map((row, index) =>
            withCells(table, row, { "Kết quả": results[index]?.[3] ?? null }),
          ),
        },
  );
  return columnValues(specToExcelts(filled), "Chỉ tiêu", "H", results.length);
};

describe("the sheet Kế hoạch", () => {
  const spec = describeWorkbook(workbookInput(golden));
  const plan = spec.sheets.find(({ id }) => id === "plan");

  it("holds every word of the appendix as text, also what looks like a formula", () => {
    const odd = {
      ...golden,
      activities: golden.activities.map((activity) => ({
        ...activity,
        cells: { ...activity.cells, product: '=HYPERLINK("x")' },
        extra: { "Ghi chú của phòng": "- xem lại" },
      })),
    };
    const table = describeWorkbook(workbookInput(odd)).sheets.find(({ id }) => id === "plan")?.tables[0];
    const cells = table?.rows.flat() ?? [];
    expect(cells.some(isFormula)).toBe(false);
    expect(cells).toContain('=HYPERLINK("x")');
    expect(cells).toContain("Ghi chú của phòng: - xem lại");
    expect(table?.columns.some(({ heading }) => heading === "Nội dung khác")).toBe(true);
  });

  it("gives a date only to deadlines that have one", () => {
    const due = plan?.tables[0]?.columns.findIndex(({ heading }) => heading === "Hạn") ?? -1;
    const dates = new Map(plan?.tables[0]?.rows.map((row) => [row[0], row[due]]));
    expect(["II.3", "III.4", "I.1.1", "VII.5", "II.2"].map((key) => dates.get(key))).toEqual([
      45016,
      null,
      null,
      45259,
      null,
    ]);
  });

  it("lets people choose from ranges, never from texts written into the rule", () => {
    const lists = spec.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
    );
    expect(lists.filter((source) => !/^=Ds\p{L}+$/u.test(source))).toEqual([]);
  });

  it("prints its heading and first columns on every page, on A4 landscape", () => {
    expect(plan?.page).toMatchObject({
      orientation: "landscape",
      titleRows: "5:5",
      titleColumns: "A:C",
      pagesWide: 2,
    });
  });
});

describe("the sheet Mốc", () => {
  it("has a row for each month of a monthly report, and none for a plain date", () => {
    const milestones = describeWorkbook(workbookInput(golden)).sheets.find(({ id }) => id === "milestones")
      ?.tables[0];
    const keys = milestones?.rows.map((row) => row[1]) ?? [];
    expect(keys.filter((key) => key === "IV.7")).toHaveLength(12);
    expect(keys).not.toContain("II.3");
  });

  it("makes a periodic activity overdue with its first missed milestone, and leaves others alone", () => {
    const workbook = specToExcelts(describeWorkbook(workbookInput(golden)));
    const keys = columnValues(workbook, "Kế hoạch", "A", 37);
    const at = (key: string) => `${planColumn("Tình trạng mốc")}${keys.indexOf(key) + 6}`;
    expect(["II.8", "IV.7", "II.3"].map((key) => valueAt(workbook, "Kế hoạch", at(key)))).toEqual([
      "Quá hạn",
      "Quá hạn",
      "",
    ]);
  });
});

describe("the sheet Đơn vị", () => {
  it("counts an activity for each unit that its lead cell names, and none for a part of a name", () => {
    const leads = [
      "Phòng A",
      "Phòng A, Phòng B",
      "Phòng B;\nPhòng A",
      "Phòng AB",
      "Sở Văn hóa, Thể thao",
      "Phòng ?",
    ];
    const plan = {
      ...golden,
      activities: golden.activities.slice(0, leads.length).map((activity, index) => ({
        ...activity,
        cells: { ...activity.cells, leadUnit: leads[index] ?? "" },
      })),
    };
    const names = ["Phòng A", "Phòng B", "Phòng AB", "Sở Văn hóa, Thể thao", "Phòng ?", "Phòng"];
    const catalogue = names.map((name) => ({ name, aliases: [], kind: "department" as const, groups: [] }));
    const workbook = specToExcelts(describeWorkbook(workbookInput(plan, { catalogue })));
    expect(columnValues(workbook, "Đơn vị", "E", names.length)).toEqual([3, 2, 1, 1, 1, 0]);
  });
});

describe("the sheet Chỉ tiêu", () => {
  it("compares results with targets without falling for binary fractions", () => {
    expect(
      targetsWith([
        [">=", 7, "%", 7 / 100],
        [">=", 30, "%", 0.1 + 0.2],
        ["=", 100, "%", 1],
        [">", 95, "%", 0.95],
        ["<=", 5, "hồ sơ", 5],
        ["<", 5, "hồ sơ", 5],
      ]),
    ).toEqual(["Đạt", "Đạt", "Đạt", "Chưa đạt", "Đạt", "Chưa đạt"]);
  });

  it("says nothing where no number stands", () => {
    expect(
      targetsWith([
        [">=", 7, "%", null],
        ["<", 7, "%", "khá"],
      ]),
    ).toEqual(["", ""]);
  });
});

describe("the sheet Kiểm tra", () => {
  const finding = (severity: Finding["severity"], key: string): Finding => ({
    code: "deadline-missing",
    severity,
    place: { of: "cell", section: "III", no: "4", key, field: "deadline" },
    message: `Mục ${key}`,
    fixes: [
      { label: "Nhập ngày", replacement: null },
      { label: "Xóa dòng", replacement: null },
    ],
  });
  const sheetOf = (spec: WorkbookSpec) => spec.sheets.find(({ id }) => id === "findings")?.tables[0];

  it("puts the most serious first, with what to do", () => {
    const spec = describeWorkbook(
      workbookInput(golden, { findings: [finding("info", "I.1.1"), finding("error", "III.4")] }),
    );
    expect(sheetOf(spec)?.rows.map((row) => [row[0], row[3], row[4]])).toEqual([
      ["Lỗi", "Mục III.4", "Nhập ngày; Xóa dòng"],
      ["Lưu ý", "Mục I.1.1", "Nhập ngày; Xóa dòng"],
    ]);
  });

  it("links to the cell by its row's code, and to nothing when the row is gone", () => {
    const spec = describeWorkbook(
      workbookInput(golden, { findings: [finding("error", "III.4"), finding("error", "IX.9")] }),
    );
    expect(columnValues(specToExcelts(spec), "Kiểm tra", "F", 2)).toEqual(["Đến ô", ""]);
  });

  it("sends the links' formula once, not once a row", () => {
    const spec = describeWorkbook(workbookInput(golden, { findings: [finding("error", "III.4")] }));
    const table = sheetOf(spec);
    const link = table?.columns.findIndex(({ heading }) => heading === "Vị trí") ?? -1;
    expect(table?.columns[link]?.formula).toContain("HYPERLINK");
    expect(table?.rows.every((row) => row[link] === null)).toBe(true);
  });

  it("says that nothing was found when nothing was", () => {
    const rows = sheetOf(describeWorkbook(workbookInput(golden)))?.rows;
    expect(rows?.map((row) => row[3])).toEqual(["Chưa phát hiện vấn đề nào."]);
  });
});

describe("a plan with nothing in it", () => {
  it("still gives a workbook that computes without errors", () => {
    const empty = {
      ...golden,
      head: { ...golden.head, year: null, title: "" },
      sections: [],
      activities: [],
      targets: [],
    };
    const spec = describeWorkbook(workbookInput(empty, { catalogue: [] }));
    const workbook = specToExcelts(spec);
    const values: unknown[] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => values.push(valueAt(workbook, sheet.name, cell.address))),
      ),
    );
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    expect(valueAt(workbook, "Tổng quan", "B6")).toBe("không áp dụng");
  });
});
