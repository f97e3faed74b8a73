import type { TableCandidate } from "../../src/import/choices";
import {
  canRead,
  choiceOf,
  importChoices,
  isTwice,
  withTable,
  withUse,
} from "../../src/taskpane/columnChoices";

const column = (heading: string, use: TableCandidate["columns"][number]["use"]) => ({
  heading,
  use,
  samples: [],
});
const CANDIDATES: readonly TableCandidate[] = [
  { id: "0", origin: "bảng 1", title: "", rowCount: 2, chosen: false, columns: [column("A", "extra")] },
  {
    id: "1",
    origin: "bảng 2",
    title: "",
    rowCount: 9,
    chosen: true,
    columns: [column("TT", "no"), column("Nội dung", "task"), column("Kết quả", "product")],
  },
];

describe("what a person chooses of a document's tables", () => {
  it("is at first what the import judged, which names no columns", () => {
    expect(importChoices(CANDIDATES, {}, choiceOf(CANDIDATES))).toEqual({ tables: ["1"], columns: {} });
  });

  it("names the columns of the tables that were changed only, and keeps what was named before", () => {
    const choice = withUse(withTable(choiceOf(CANDIDATES), "0", true), "1", 2, "ignored");
    const before = { columns: { "7": ["task"] } } as const;
    expect(importChoices(CANDIDATES, before, choice)).toEqual({
      tables: ["0", "1"],
      columns: { "7": ["task"], "1": ["no", "task", "ignored"] },
    });
  });

  it("can't be read without a table, nor with two columns of one field in a ticked table", () => {
    const choice = choiceOf(CANDIDATES);
    expect(canRead(choice)).toBe(true);
    expect(canRead(withTable(choice, "1", false))).toBe(false);
    const twice = withUse(choice, "1", 2, "task");
    expect(canRead(twice)).toBe(false);
    expect([0, 1, 2].map((at) => isTwice(twice.uses.get("1") ?? [], at))).toEqual([false, false, true]);
    expect(canRead(withTable(withTable(twice, "1", false), "0", true))).toBe(true);
  });

  it("may leave out or keep as they are as many columns as wanted", () => {
    const choice = withUse(withUse(choiceOf(CANDIDATES), "1", 0, "ignored"), "1", 2, "ignored");
    expect(canRead(choice)).toBe(true);
  });
});
