import type { PaneAction } from "../../src/taskpane/state/actions";
import type { Draft } from "../../src/taskpane/state/draft";
import { newDraft } from "../../src/taskpane/state/draft";
import { INITIAL_STATE } from "../../src/taskpane/state/model";
import { reduce } from "../../src/taskpane/state/reducer";
import { openDoubtFrom } from "../../src/taskpane/state/spot";
import { activity, plan } from "./samplePlan";

const READ = plan([
  activity({
    key: "I.1",
    doubts: [
      { field: "product", reason: "boundary" },
      { field: "leadUnit", reason: "boundary" },
    ],
  }),
  activity({ key: "I.2" }),
  activity({ key: "I.3", doubts: [{ field: "deadline", reason: "split" }] }),
]);
const CHECKED = { plan: READ, candidates: [], findings: [], warnings: [] };

function draftAfter(...actions: readonly PaneAction[]): Draft {
  const stage = { at: "preview", draft: newDraft(CHECKED, {}, ""), failure: null } as const;
  const after = actions.reduce(reduce, { ...INITIAL_STATE, stage }).stage;
  if (after.at !== "preview") throw new Error(after.at);
  return after.draft;
}
const at = (draft: Draft, from: [string, "product" | "leadUnit" | "deadline" | "task"] | null) => {
  const spot = from === null ? null : { key: from[0], field: from[1] };
  const name = (found: ReturnType<typeof openDoubtFrom>) => (found ? `${found.key} ${found.field}` : null);
  return [name(openDoubtFrom(draft, spot, "previous")), name(openDoubtFrom(draft, spot, "next"))];
};

describe("the way from doubt to doubt", () => {
  it("begins at either end, goes in the document's order, and round the end", () => {
    const draft = draftAfter();
    expect(at(draft, null)).toEqual(["I.3 deadline", "I.1 product"]);
    expect(at(draft, ["I.1", "product"])).toEqual(["I.3 deadline", "I.1 leadUnit"]);
    expect(at(draft, ["I.3", "deadline"])).toEqual(["I.1 leadUnit", "I.1 product"]);
  });

  it("starts at the row a person is in, though that cell is not doubtful", () => {
    expect(at(draftAfter(), ["I.2", "task"])).toEqual(["I.1 leadUnit", "I.3 deadline"]);
  });

  it("leaves out what is settled and what is in dropped rows", () => {
    const draft = draftAfter(
      { type: "doubtConfirmed", key: "I.1", field: "leadUnit" },
      { type: "rowDropped", key: "I.3" },
    );
    expect(at(draft, null)).toEqual(["I.1 product", "I.1 product"]);
    expect(at(draft, ["I.1", "product"])).toEqual([null, null]);
  });

  it("leaves the whole row that is being dropped", () => {
    const next = openDoubtFrom(draftAfter(), { key: "I.1", field: "product" }, "next", true);
    expect(next).toMatchObject({ key: "I.3", field: "deadline" });
  });
});
