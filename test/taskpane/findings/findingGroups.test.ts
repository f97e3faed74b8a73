import {
  countBySeverity,
  dismissalEdits,
  groupFindings,
  groupFix,
  NO_FILTER,
  visibleFindings,
} from "../../../src/taskpane/findings/findingGroups";
import { cellPlace, planEdits } from "../../../src/taskpane/book/places";
import { bookOf, found, inCell, tracked } from "../madeBook";

const fix = (replacement: string | null) => ({ label: `sửa ${replacement}`, replacement });
const ACTIVITIES = [
  tracked("I.1.1", 0, { no: "1", words: { deadline: "Quý I" } }),
  tracked("I.1.2", 1, { no: "1", words: { deadline: "Quý I" } }),
  tracked("I.2", 2, { words: { deadline: "Quý I", leadUnit: "Thanh tra Sở" } }),
  tracked("II.1", 4, { field: "II. THỦ TỤC", words: { deadline: "" } }),
];

describe("the findings in sight", () => {
  const findings = [
    found("a", "error", inCell("I.2", "deadline")),
    found("b", "warning", inCell("II.1", "deadline")),
    found("c", "info", { of: "section", section: "II" }),
    found("d", "error", { of: "document" }),
    found("e", "error", inCell("I.1.1", "deadline"), { dismissed: true }),
  ];
  const book = bookOf({ activities: ACTIVITIES, findings });
  const codes = (filter: Partial<typeof NO_FILTER>) =>
    visibleFindings(book, { ...NO_FILTER, ...filter }).map(({ finding }) => finding.code);

  it("are all that nobody set aside, or only those that were", () => {
    expect(codes({})).toEqual(["a", "b", "c", "d"]);
    expect(codes({ dismissed: true })).toEqual(["e"]);
  });

  it("can be had by severity, by field, by lead unit, and by several at once", () => {
    expect(codes({ severity: "error" })).toEqual(["a", "d"]);
    expect(codes({ field: "II. THỦ TỤC" })).toEqual(["b", "c"]);
    expect(codes({ unit: "Thanh tra Sở" })).toEqual(["a"]);
    expect(codes({ unit: "Thanh tra Sở", severity: "warning" })).toEqual([]);
  });

  it("are counted without those that were set aside", () => {
    expect(countBySeverity(findings)).toEqual({ error: 2, warning: 1, info: 1 });
  });

  it("stand by rule, errors first, although a rule may give both", () => {
    const mixed = [
      found("x", "warning", { of: "document" }),
      found("y", "error", { of: "document" }),
      found("x", "error", { of: "document" }),
      found("x", "warning", { of: "document" }),
    ];
    expect(groupFindings(mixed).map((group) => [group.code, group.severity, group.findings.length])).toEqual([
      ["y", "error", 1],
      ["x", "error", 1],
      ["x", "warning", 2],
    ]);
  });
});

describe("a fix", () => {
  const book = bookOf({ activities: ACTIVITIES });

  it("changes a cell in every row of its item that shares it, and in no other item", () => {
    expect(planEdits(book, "I.1.1", "deadline", "Quý II")).toEqual(
      [0, 1].map((position) => ({
        row: { table: "KeHoach", identity: { Mã: `I.1.${position + 1}` }, position },
        cells: [{ heading: "Thời gian hoàn thành", before: "Quý I", after: "Quý II" }],
      })),
    );
    expect(planEdits(book, "I.1.2", "deadline", "x").map(({ row }) => row.position)).toEqual([1]);
    expect(planEdits(book, "IX.9", "deadline", "x")).toEqual([]);
  });

  it("of a whole group leaves out what a person has to choose, and changes no cell twice", () => {
    const [group] = groupFindings([
      found("x", "warning", inCell("I.2", "deadline"), { fixes: [fix("Quý II"), fix(null)] }),
      found("x", "warning", inCell("I.2", "deadline"), { fixes: [fix("Quý III")] }),
      found("x", "warning", inCell("II.1", "deadline"), { fixes: [fix("Quý I"), fix("Quý II")] }),
      found("x", "warning", inCell("I.1.1", "deadline"), { fixes: [fix(null)] }),
    ]);
    const result = group ? groupFix(book, group) : null;
    expect(result?.findings).toBe(2);
    expect(result?.edits.map(({ row, cells }) => [row.position, cells[0]?.after])).toEqual([[2, "Quý II"]]);
  });
});

describe("the cell that a finding leads to", () => {
  const book = bookOf({ activities: ACTIVITIES });
  it.each([
    [
      inCell("II.1", "product"),
      { row: { table: "KeHoach", identity: { Mã: "II.1" }, position: 4 }, heading: "Sản phẩm" },
    ],
    [
      { of: "section", section: "II" } as const,
      { row: { table: "KeHoach", identity: { Mã: "II.1" }, position: 4 }, heading: "Lĩnh vực" },
    ],
    [
      { of: "target", no: "2.1" } as const,
      { row: { table: "ChiTieu", identity: { Mục: "2.1" }, position: 0 }, heading: "Chỉ tiêu" },
    ],
    [{ of: "document" } as const, null],
    [inCell("IX.9", "product"), null],
  ])("%j", (place, expected) => {
    expect(cellPlace(book, place)).toEqual(expected);
  });
});

describe("setting a finding aside", () => {
  it("writes mark and reason into its row, which is looked for by its key where the sheet is behind", () => {
    const held = found("a", "error", inCell("I.2", "deadline"));
    expect(dismissalEdits(held, "Bỏ qua", "vì thế")).toEqual([
      {
        row: { table: "KiemTra", identity: { Khóa: "a|I.2|deadline" }, position: 0 },
        cells: [
          { heading: "Đã bỏ qua", before: "", after: "Bỏ qua" },
          { heading: "Lý do bỏ qua", before: "", after: "vì thế" },
        ],
      },
    ]);
    const row = { key: "a|I.2|deadline", position: 7, dismissed: "Bỏ qua", reason: "vì thế" };
    const [edit] = dismissalEdits({ ...held, row }, "", "");
    expect(edit).toMatchObject({
      row: { position: 7 },
      cells: [
        { before: "Bỏ qua", after: "" },
        { before: "vì thế", after: "" },
      ],
    });
  });
});
