import type { IsoDate } from "../../src/plan/calendarDate";
import { parseIsoDate } from "../../src/plan/calendarDate";
import { cutOffOf } from "../../src/taskpane/state/cutOff";
import { newDraft } from "../../src/taskpane/state/draft";
import type { Draft } from "../../src/taskpane/state/draft";
import type { WorkbookStatus } from "../../src/taskpane/state/model";
import { plan } from "./samplePlan";

function iso(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const draft = (cutOff: string): Draft =>
  newDraft({ plan: plan([]), candidates: [], findings: [], warnings: [] }, {}, cutOff);
const ours = (cutOff: IsoDate | null): WorkbookStatus => ({
  kind: "ours",
  year: 2023,
  cutOff,
  activities: 0,
});

describe("the cut-off date of a run", () => {
  it("is the typed one for a new workbook", () => {
    expect(cutOffOf(draft("30/06/2023"), { kind: "foreign" })).toBe("2023-06-30");
  });

  it("is the workbook's own where it has one, because people change it there", () => {
    expect(cutOffOf(draft("30/06/2023"), ours(iso("2023-09-30")))).toBe("2023-09-30");
  });

  it("is the typed one where the workbook's cell was emptied", () => {
    expect(cutOffOf(draft("30/06/2023"), ours(null))).toBe("2023-06-30");
  });

  it("is missing while the typed one is no date", () => {
    expect(cutOffOf(draft("30/6"), { kind: "foreign" })).toBeNull();
  });
});
