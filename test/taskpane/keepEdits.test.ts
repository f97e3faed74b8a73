import { doubtId } from "../../src/taskpane/state/doubts";
import { keepEdits } from "../../src/taskpane/state/keepEdits";
import { NO_EDITS, withCell, withDropped } from "../../src/taskpane/state/edits";
import type { Activity, ActivityField } from "../../src/plan/plan";
import { activity, plan } from "./samplePlan";

const row = (
  key: string,
  cells: Partial<Record<ActivityField, string>>,
  more: Partial<Activity> = {},
): Activity => activity({ key, cells: { ...activity({ key }).cells, ...cells }, ...more });

const NOTHING_REVIEWED: ReadonlySet<string> = new Set();

describe("a person's work on a document that is read anew", () => {
  const first = row("I.1", { task: "Ban hành kế hoạch", product: "Quyết định" });
  const second = row("I.2", { task: "Kiểm tra công vụ", product: "Báo cáo" });
  const before = plan([first, second]);

  it("goes with its row where another table puts rows in front", () => {
    const edits = withDropped(withCell(NO_EDITS, first, "budget", "5 triệu"), "I.2", true);
    const after = plan([
      row("I.1", { task: "Việc khác" }),
      { ...first, key: "I.2" },
      { ...second, key: "I.3" },
    ]);
    const kept = keepEdits({ edits, reviewed: NOTHING_REVIEWED }, before, after);
    expect([...kept.edits.cells]).toEqual([["I.2", new Map([["budget", "5 triệu"]])]]);
    expect([...kept.edits.dropped]).toEqual(["I.3"]);
    expect(kept.lost).toBe(0);
  });

  it("goes with its cell's words where two columns change places", () => {
    const edits = withCell(NO_EDITS, first, "product", "Quyết định ban hành");
    const after = plan([
      row("I.1", { task: "Ban hành kế hoạch", product: "Văn phòng Sở", leadUnit: "Quyết định" }),
      second,
    ]);
    const kept = keepEdits({ edits, reviewed: NOTHING_REVIEWED }, before, after);
    expect([...kept.edits.cells]).toEqual([["I.1", new Map([["leadUnit", "Quyết định ban hành"]])]]);
  });

  it("keeps equal rows apart, in their order", () => {
    const twice = plan([row("I.1", {}), row("I.2", {})]);
    const edits = withDropped(NO_EDITS, "I.2", true);
    const after = plan([row("I.1~1", {}), row("I.2~1", {})]);
    expect([...keepEdits({ edits, reviewed: NOTHING_REVIEWED }, twice, after).edits.dropped]).toEqual([
      "I.2~1",
    ]);
  });

  it("is counted as lost where its row or the words of its cell are gone", () => {
    const edits = withDropped(withCell(NO_EDITS, first, "product", "Khác"), "I.2", true);
    const after = plan([row("I.1", { task: "Ban hành kế hoạch", product: "" })]);
    expect(keepEdits({ edits, reviewed: NOTHING_REVIEWED }, before, after)).toMatchObject({
      edits: { cells: new Map(), dropped: new Set() },
      lost: 2,
    });
  });

  it("leaves settled doubts settled, and none settled that is new", () => {
    const doubts = [
      { field: "product", reason: "boundary" },
      { field: "deadline", reason: "split" },
    ] as const;
    const reviewed = new Set([doubtId("I.1", "product")]);
    const after = plan([{ ...first, key: "I.9", doubts }]);
    expect([...keepEdits({ edits: NO_EDITS, reviewed }, before, after).reviewed]).toEqual([
      doubtId("I.9", "product"),
    ]);
  });
});
