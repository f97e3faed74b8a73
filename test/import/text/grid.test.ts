import fc from "fast-check";
import { importText, readTextPaste } from "../../../src/import/document";
import type { ActivityField } from "../../../src/plan/plan";
import { secondsSince } from "../../support/processorTime";
import { cellAccuracy } from "../cellAccuracy";
import { fieldPlan } from "./fieldPlans";
import type { MadeTable } from "./goldenTable";
import { goldenRows } from "./goldenTable";

const HEAD = ["TT", "Nhiệm vụ", "Kết quả", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"];
const ABOVE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026\n\nPHỤ LỤC\n";

/** The table's rows as cells: merged cells at their first place only, titles beside their number. */
function rowsOf(table: MadeTable): string[][] {
  const head = ["TT", ...table.columns.map(({ heading }) => heading)];
  const body = table.sections.flatMap(({ no, name, items }) => [
    ...(no === "" ? [] : [[no, name, ...table.columns.slice(1).map(() => "")]]),
    ...items.flatMap((item) =>
      item.activities.map((activity, at) => [
        at === 0 ? item.no : "",
        ...table.columns.map(({ field }) =>
          field in item.shared ? (at === 0 ? (item.shared[field] ?? "") : "") : (activity[field] ?? ""),
        ),
      ]),
    ),
  ]);
  return [head, ...body];
}

const quoted = (text: string, separator: string): string =>
  /["\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
const separated = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join("\r\n") + "\r\n";
const piped = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) => `| ${row.map((cell) => cell.replaceAll("\n", "<br>").replaceAll("|", "\\|")).join(" | ")} |`,
    )
    .map((line, at) => (at === 0 ? `${line}\n|${" --- |".repeat(rows[0]?.length ?? 0)}` : line))
    .join("\n");

/** A table drawn with a width for every column, its cells wrapped to it. */
function boxed(rows: readonly (readonly string[])[], rules: boolean): string {
  const widths = [4, ...(rows[0] ?? []).slice(1).map(() => 18)];
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const lines = rows.flatMap((row, index) => {
    const cells = row.map((cell, at) => wrapped(cell, widths[at] ?? 18));
    const height = Math.max(...cells.map(({ length }) => length));
    const drawn = Array.from(
      { length: height },
      (_, line) => `| ${cells.map((cell, at) => (cell[line] ?? "").padEnd(widths[at] ?? 18)).join(" | ")} |`,
    );
    return rules || index === 0 ? [...drawn, rule] : drawn;
  });
  return [rule, ...lines].join("\n");
}

function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Only fields that the table has; a deadline merged over rows is not read twice by these forms. */
function expectExact(text: string, table: MadeTable): void {
  const { activities } = importText(text);
  const { wrong, invented } = cellAccuracy(goldenRows(table), activities);
  expect(wrong).toEqual([]);
  expect(invented).toBe(0);
}

const SEEDS = [2, 5, 11, 17, 23, 31, 44];
const FORMS: readonly (readonly [string, (table: MadeTable) => string])[] = [
  ["tabs, as Excel copies", (table) => ABOVE + separated(rowsOf(table), "\t")],
  ["semicolons, as Excel saves", (table) => separated(rowsOf(table), ";")],
  ["commas", (table) => separated(rowsOf(table), ",")],
  ["bars, as Markdown", (table) => ABOVE + piped(rowsOf(table))],
];

describe("text whose cells are told apart by a sign is read exactly", () => {
  it.each(FORMS)("%s", (_, written) => {
    for (const seed of SEEDS) expectExact(written(fieldPlan(seed)), fieldPlan(seed));
  });

  it.each([true, false])("bars around wrapped cells, rules between rows: %s", (rules) => {
    const table = flat(fieldPlan(5));
    expectExact(ABOVE + boxed(rowsOf(table), rules), table);
  });

  it("tabs as Word copies: unquoted paragraphs, a merged title without cells", () => {
    const rows = [
      HEAD.join("\t"),
      "I\tCẢI CÁCH THỂ CHẾ",
      "1\t- Rà soát văn bản;\n- Công khai kết quả.\tBáo cáo;\nQuyết định\tVăn phòng Sở\tThanh tra Sở\nPhòng Pháp chế\tQuý I",
      "2\tXây dựng kế hoạch\tKế hoạch\tVăn phòng Sở\tCác phòng\tTháng 1;\nTháng 6",
      "Phần II. CHỈ ĐẠO, ĐIỀU HÀNH",
      "3\tKiểm tra công vụ\tBiên bản\tThanh tra Sở\t\tQuý IV",
    ];
    const plan = importText(`${ABOVE}${rows.join("\r\n")}\r\n\r\nNơi nhận:\r\n- Lưu: VT.\r\n`);
    expect(
      plan.activities.map(({ section, no, cells }) => [section, no, cells.task, cells.deadline]),
    ).toEqual([
      ["I", "1", "- Rà soát văn bản;\n- Công khai kết quả.", "Quý I"],
      ["I", "2", "Xây dựng kế hoạch", "Tháng 1;\nTháng 6"],
      ["II", "3", "Kiểm tra công vụ", "Quý IV"],
    ]);
    expect(plan.activities[0]?.cells.coopUnits).toBe("Thanh tra Sở\nPhòng Pháp chế");
    expect(plan.head.year).toBe(2026);
  });

  it("a table without a head goes by its columns, and says so", () => {
    const rows = [
      "1\tRà soát thủ tục hành chính của ngành\tVăn phòng Sở\tQuý I/2026",
      "2\tCông khai quy trình giải quyết hồ sơ\tThanh tra Sở\tTháng 6/2026",
      "3\tTổ chức tập huấn nghiệp vụ một cửa\tVăn phòng Sở\tQuý IV/2026",
    ];
    const plan = importText(rows.join("\n"));
    expect(plan.activities.map(({ cells }) => cells.leadUnit)).toEqual([
      "Văn phòng Sở",
      "Thanh tra Sở",
      "Văn phòng Sở",
    ]);
    expect(plan.warnings.map(({ code }) => code)).toContain("no-head");
  });

  it("the table is there to choose, and its columns to change", () => {
    const text = separated([HEAD, ["1", "Rà soát", "Báo cáo", "Văn phòng", "", "Quý I"]], "\t");
    const [table] = readTextPaste(text).candidates;
    expect(table).toMatchObject({ chosen: true, rowCount: 1 });
    const uses = ["no", "task", "extra", "leadUnit", "coopUnits", "deadline"] as const;
    const { plan } = readTextPaste(text, { choices: { columns: { [table?.id ?? ""]: uses } } });
    expect(plan.activities[0]?.extra).toEqual({ "Kết quả": "Báo cáo" });
  });

  it("bars between the cells alone, the first ones of a row empty", () => {
    const text =
      "TT | Mục tiêu | Hoạt động | Đơn vị chủ trì | Thời hạn\n" +
      "1 | Giảm giấy tờ | Họp trực tuyến | Văn phòng | Quý I\n | | Ký số văn bản đi | Văn phòng | Quý II\n";
    expect(importText(text).activities.map(({ no, cells }) => [no, cells.objective, cells.activity])).toEqual(
      [
        ["1", "Giảm giấy tờ", "Họp trực tuyến"],
        ["1", "Giảm giấy tờ", "Ký số văn bản đi"],
      ],
    );
  });

  it("semicolons of two tables that aren't equally wide", () => {
    const text =
      "PHỤ LỤC I\nTT;Nhiệm vụ;Đơn vị chủ trì;Thời hạn;Kết quả\nI;THỂ CHẾ\n1;Rà soát;Văn phòng;Quý I;Báo cáo\n" +
      "PHỤ LỤC II\nTT;Đề án;Đơn vị chủ trì;Thời gian trình\n1;Số hóa hồ sơ;Văn phòng;Quý II\nNơi nhận:\n- Các phòng;\n";
    expect(importText(text).activities.map(({ cells }) => [cells.task, cells.deadline])).toEqual([
      ["Rà soát", "Quý I"],
      ["Số hóa hồ sơ", "Quý II"],
    ]);
  });

  it("a formula in a cell stays the text that it is", () => {
    const cell = '=HYPERLINK("http://x.vn";"bấm")';
    const plan = importText(separated([HEAD, ["1", cell, "Báo cáo", "Văn phòng", "", "Quý I"]], "\t"));
    expect(plan.activities[0]?.cells.task).toBe(cell);
  });
});

describe("signs that tell no cells apart", () => {
  it.each([
    ["tabs after numbers", (no: string) => `${no}.\tRà soát thủ tục\nBáo cáo\nVăn phòng Sở\nQuý I\n`],
    [
      "commas and semicolons",
      (no: string) => `${no}\nRà soát, sửa đổi; bổ sung\nBáo cáo; kế hoạch\nVăn phòng Sở, Thanh tra\nQuý I\n`,
    ],
    ["a lone quote", (no: string) => `${no}\n"Dân vận khéo\nBáo cáo\nVăn phòng Sở\nQuý I\n`],
  ])("%s: the text is read by its words", (_, row) => {
    const plan = importText(`TT Nhiệm vụ Kết quả Đơn vị chủ trì Thời hạn\n${row("1")}${row("2")}${row("3")}`);
    expect(plan.activities).toHaveLength(3);
    expect(plan.activities.map(({ cells }) => cells.deadline)).toEqual(["Quý I", "Quý I", "Quý I"]);
  });

  it("and no text of tabs, quotes, bars and line ends hangs, crashes or loses a word of its rows", () => {
    const cell = fc
      .array(fc.constantFrom("từ", '"', '""', "Sở", " ", "|", "=1", ";", ",", "\t"), { maxLength: 6 })
      .map((parts) => parts.join(""));
    const row = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join("\t"));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const body = rows.map((text, at) => `${at + 1}\tRà soát\t${text}`).join("\n");
        const plan = importText(`${HEAD.join("\t")}\n0\tĐầu\tBáo cáo\tSở\tPhòng\tQuý I\n${body}\n`);
        const seen = JSON.stringify([plan.activities, plan.sections, plan.warnings]);
        expect(seen.split("Sở").length).toBeGreaterThanOrEqual(body.split("Sở").length);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it("quotes that never close take no longer than their number", () => {
    const begun = process.cpuUsage();
    importText(`${HEAD.join("\t")}\n1\tRà soát\tBáo cáo\tSở\tPhòng\tQuý I\n2${'\t"a'.repeat(100_000)}\n`);
    expect(secondsSince(begun)).toBeLessThan(15);
  });
});

/** The first activity of each item, its cells on one line. */
function flat(table: MadeTable): MadeTable {
  const line = (cells: Partial<Record<ActivityField, string>>): Partial<Record<ActivityField, string>> =>
    Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, text.replaceAll("\n", " ")]));
  return {
    ...table,
    sections: table.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        shared: line(item.shared),
        activities: item.activities.slice(0, 1).map(line),
      })),
    })),
  };
}
