import { readGrid } from "../../../src/import/document";
import type { ColumnUse, ImportChoices, PlanReading } from "../../../src/import/choices";
import { NoAppendixError } from "../../../src/import/errors";
import { drawnDocument } from "./drawnTable";

const TARGETS =
  "TT | Chỉ tiêu | Đơn vị tính | Mức\n1 | Tỷ lệ hồ sơ trực tuyến | % | 95\n2 | Số lớp | lớp | 3";
const TASKS = `TT | Nhiệm vụ | Đơn vị chủ trì | Người làm | Thời hạn
  1 | Rà soát | Sở A | Ông Bình | Quý I
  2 | Công khai | Sở B | Bà Chi | Quý II`;
const document = drawnDocument("CHỈ TIÊU NĂM 2026", TARGETS, "DANH MỤC NHIỆM VỤ", TASKS);
const read = (choices?: ImportChoices): PlanReading => readGrid(document, { choices });
const usesOf = ({ candidates }: PlanReading, id: number): ColumnUse[] =>
  candidates[id]?.columns.map(({ use }) => use) ?? [];

describe("the tables of a document", () => {
  it("are all offered, with what the import took them for", () => {
    expect(read().candidates).toEqual([
      {
        id: "0",
        origin: "bảng 1",
        title: "CHỈ TIÊU NĂM 2026",
        rowCount: 2,
        chosen: false,
        columns: [
          { heading: "TT", use: "no", samples: ["1", "2"] },
          { heading: "Chỉ tiêu", use: "extra", samples: ["Tỷ lệ hồ sơ trực tuyến", "Số lớp"] },
          { heading: "Đơn vị tính", use: "extra", samples: ["%", "lớp"] },
          { heading: "Mức", use: "extra", samples: ["95", "3"] },
        ],
      },
      expect.objectContaining({ id: "1", title: "DANH MỤC NHIỆM VỤ", rowCount: 2, chosen: true }),
    ]);
    expect(usesOf(read(), 1)).toEqual(["no", "task", "leadUnit", "extra", "deadline"]);
  });

  it("are those that a person chose", () => {
    const { plan, candidates } = read({
      tables: ["0"],
      columns: { "0": ["no", "task", "extra", "product"] },
    });
    expect(plan.activities.map(({ cells }) => [cells.task, cells.product])).toEqual([
      ["Tỷ lệ hồ sơ trực tuyến", "95"],
      ["Số lớp", "3"],
    ]);
    expect(candidates.map(({ chosen }) => chosen)).toEqual([true, false]);
  });

  it("are used column by column as a person says; an ignored one is left out, two of one use are joined", () => {
    const { plan } = read({ columns: { "1": ["no", "task", "leadUnit", "leadUnit", "ignored"] } });
    expect(plan.activities[0]).toMatchObject({
      cells: { task: "Rà soát", leadUnit: "Sở A\nÔng Bình", deadline: "" },
      extra: {},
    });
    expect(plan.columns).not.toContain("Thời hạn");
  });

  it("share a choice where their headings are the same, unless they have one of their own", () => {
    const twice = drawnDocument("I. Thể chế", TASKS, "II. Thủ tục", TASKS);
    const columns: readonly ColumnUse[] = ["no", "task", "leadUnit", "coopUnits", "deadline"];
    const shared = readGrid(twice, { choices: { columns: { "1": columns } } });
    expect(shared.plan.activities.map(({ cells }) => cells.coopUnits)).toEqual([
      "Ông Bình",
      "Bà Chi",
      "Ông Bình",
      "Bà Chi",
    ]);
    const own = readGrid(twice, { choices: { columns: { "1": columns, "0": [] } } });
    expect(own.plan.activities.map(({ cells }) => cells.coopUnits)).toEqual(["", "", "Ông Bình", "Bà Chi"]);
  });

  it("are one where a page or section cut a table in two", () => {
    const cut = drawnDocument(TASKS, "3 | Sắp xếp | Sở C | Ông An | Quý III");
    expect(readGrid(cut).candidates).toEqual([
      expect.objectContaining({ id: "0", origin: "bảng 1", rowCount: 3 }),
    ]);
  });

  it("are offered too where none of them is a task table", () => {
    const none = drawnDocument("CHỈ TIÊU NĂM 2026", TARGETS);
    let error: unknown;
    try {
      readGrid(none);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(NoAppendixError);
    expect((error as NoAppendixError).candidates).toMatchObject([{ id: "0", rowCount: 2, chosen: false }]);
    expect(readGrid(none, { choices: { tables: ["0"] } }).plan.activities).toHaveLength(2);
  });

  it("of one sheet are told apart by empty rows and heads, their columns read by their headings", () => {
    const sheet = drawnDocument(
      `${TASKS}
       | | | |
      Biểu 2. Thiết bị | < | < | < | <
      TT | Tên thiết bị | Số lượng | Kinh phí |
      1 | Máy quét | 2 | 10 |`,
    );
    expect(readGrid(sheet).candidates).toMatchObject([
      { id: "0", rowCount: 2, chosen: true },
      { id: "1", title: "Biểu 2. Thiết bị", rowCount: 1, chosen: false },
    ]);
    expect(usesOf(readGrid(sheet), 1)).toEqual(["no", "extra", "extra", "budget", "extra"]);
  });

  it("without a head have columns without headings and lose no row when they are chosen", () => {
    const headless = drawnDocument("1 | Máy quét | 2\n2 | Máy in | 3", TASKS);
    const { candidates, plan } = readGrid(headless, { choices: { tables: ["0"] } });
    expect(candidates[0]?.columns.map(({ heading, use }) => [heading, use])).toEqual([
      ["", "no"],
      ["", "extra"],
      ["", "extra"],
    ]);
    expect(plan.activities).toHaveLength(2);
  });
});
