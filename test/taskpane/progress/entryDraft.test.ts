import fc from "fast-check";
import {
  adviceFor,
  changedCells,
  draftWith,
  entryText,
  problemsOf,
  withField,
} from "../../../src/taskpane/progress/entryDraft";
import type { EntryChanges } from "../../../src/taskpane/progress/entryDraft";
import { conflictingFields, rebasedOn } from "../../../src/taskpane/rows/fieldChanges";
import { parsePercent, percentText } from "../../../src/taskpane/progress/typedPercent";
import type { Entries, EntryField } from "../../../src/workbook/trackedActivities";
import { day, tracked } from "../madeBook";

const TODAY = day("2026-06-15");
const entries = (made: Partial<Entries> = {}): Entries => tracked("I.1", 0, { entries: made }).entries;

function typed(held: Entries, ...steps: readonly (readonly [EntryField, string])[]): EntryChanges {
  return steps.reduce<EntryChanges>((changes, [field, text]) => withField(held, changes, field, text), {});
}
const problems = (held: Entries, changes: EntryChanges) =>
  problemsOf(draftWith(held, changes), changes, TODAY);

describe("a typed percentage", () => {
  it.each([
    ["50", 0.5],
    ["50%", 0.5],
    [" 8,5 ", 0.085],
    ["8.5", 0.085],
    ["33,3", 0.333],
    ["0", 0],
    ["100", 1],
    ["100,0 %", 1],
  ])("%s is %d", (text, share) => {
    expect(parsePercent(text)).toBe(share);
  });

  it.each(["", "-1", "101", "100,1", "8,5,1", "1e2", "năm mươi", "5 0"])("%j is none", (text) => {
    expect(parsePercent(text)).toBeNull();
  });

  it("is read back from what is shown, for every tenth of a percent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        expect(parsePercent(percentText(tenths / 1000))).toBe(tenths / 1000);
      }),
    );
  });
});

describe("what is typed over an activity's cells", () => {
  it("becomes values: a share, a day's serial, texts without blanks around them; only what differs", () => {
    const held = entries({ progress: 0.2, evidence: "BC số 1" });
    const changes = typed(
      held,
      ["progress", "8,5"],
      ["doneOn", "5/1/2026"],
      ["evidence", "BC số 1"],
      ["explanation", "  chờ \n"],
    );
    expect(changedCells(changes)).toEqual([
      { heading: "Tiến độ", before: 0.2, after: 0.085 },
      { heading: "Ngày hoàn thành", before: "", after: 46_027 },
      { heading: "Giải trình", before: "", after: "chờ" },
    ]);
  });

  it("is no change once it says again what the workbook says, and clears a cell when it is emptied", () => {
    const held = entries({ progress: 0.5, doneOn: 46_027 });
    expect(typed(held, ["progress", "60"], ["progress", "50"])).toEqual({});
    expect(changedCells(typed(held, ["doneOn", ""]))).toEqual([
      { heading: "Ngày hoàn thành", before: 46_027, after: null },
    ]);
  });

  it("is wholly done once its status is", () => {
    const held = entries({ progress: 0.2 });
    const changes = typed(held, ["status", "Hoàn thành"]);
    expect(draftWith(held, changes)).toMatchObject({ status: "Hoàn thành", progress: "100" });
  });
});

describe("impossible entries", () => {
  it.each([
    [[["progress", "120"]], "progress"],
    [[["doneOn", "31/02/2026"]], "doneOn"],
    [[["doneOn", "quý II"]], "doneOn"],
    [
      [
        ["status", "Hoàn thành"],
        ["doneOn", "16/06/2026"],
      ],
      "doneOn",
    ],
    [
      [
        ["status", "Hoàn thành"],
        ["progress", "80"],
      ],
      "progress",
    ],
    [[["progress", "100"]], "status"],
    [[["doneOn", "01/06/2026"]], "status"],
    [[["evidence", "x".repeat(32_768)]], "evidence"],
  ] as const)("%j are refused at %s", (steps, field) => {
    expect(Object.keys(problems(entries(), typed(entries(), ...steps)))).toEqual([field]);
  });

  it("are not complained of where nobody touched them", () => {
    const held = entries({ progress: 7, doneOn: "hôm qua", status: "Hoàn thành" });
    expect(problems(held, {})).toEqual({});
    expect(problems(held, typed(held, ["evidence", "BC"]))).toEqual({});
  });

  it("don't include what is merely missing: that is advised", () => {
    const held = entries();
    const changes = typed(held, ["status", "Hoàn thành"]);
    expect(problems(held, changes)).toEqual({});
    expect(adviceFor(draftWith(held, changes))).toHaveLength(2);
    const told = typed(held, ["status", "Hoàn thành"], ["doneOn", "15/06/2026"], ["explanation", "a"]);
    expect(adviceFor(draftWith(held, told))).toEqual([]);
  });
});

describe("cells that somebody else changed meanwhile", () => {
  const before = entries({ progress: 0.2 });
  const changes = typed(before, ["progress", "50"], ["evidence", "BC"]);
  const now = entries({ progress: 0.7, explanation: "của người khác" });

  it("are known; others of the row are simply theirs", () => {
    expect(conflictingFields(now, changes)).toEqual(["progress"]);
    expect(draftWith(now, changes)).toMatchObject({ progress: "50", explanation: "của người khác" });
    expect(changedCells(changes)[0]).toMatchObject({ before: 0.2 });
  });

  it("are written over only after the person says so", () => {
    expect(conflictingFields(now, rebasedOn(now, changes, entryText))).toEqual([]);
    expect(changedCells(rebasedOn(now, changes, entryText))[0]).toEqual({
      heading: "Tiến độ",
      before: 0.7,
      after: 0.5,
    });
  });
});
