import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { usualGrades } from "../../../src/locale/vi/scoring";
import { readScheme } from "../../../src/scoring/readScheme";
import { sampleScheme } from "../../../src/scoring/sampleScheme";
import type { Scheme } from "../../../src/scoring/scheme";
import { schemeJson } from "../../../src/scoring/writeScheme";
import { checkDraft } from "../../../src/taskpane/scheme/form/draftCheck";
import { changed, historyOf, redone, undone } from "../../../src/taskpane/scheme/form/draftHistory";
import { draftRecord, numbersOf } from "../../../src/taskpane/scheme/form/draftRecord";
import {
  moved,
  withNewBelow,
  withNewTop,
  without,
  withPart,
} from "../../../src/taskpane/scheme/form/editDraft";
import { renumbered } from "../../../src/taskpane/scheme/form/partNumbers";
import { partsOf } from "../../../src/taskpane/scheme/form/placedParts";
import { ruleSentence } from "../../../src/taskpane/scheme/form/ruleSentence";
import type { RuleDraft } from "../../../src/taskpane/scheme/form/ruleDraft";
import {
  draftOf,
  emptyDraft,
  type PartDraft,
  type SchemeDraft,
} from "../../../src/taskpane/scheme/form/schemeDraft";
import { randomScorecard } from "../../scoring/support/randomSchemes";

const realSet = (): Scheme =>
  readScheme(
    JSON.parse(readFileSync(join(__dirname, "../../fixtures/scoring/qd11-commune-2026.json"), "utf8")),
  );

const deepSet = (): Scheme =>
  readScheme({
    title: "Nhiều cấp",
    year: 2026,
    source: "QĐ 5/QĐ-UBND",
    fields: [
      {
        no: "I",
        name: "Lĩnh vực",
        max: 3,
        criteria: [
          {
            no: "1",
            name: "Tiêu chí",
            max: 3,
            components: [
              {
                no: "1.1",
                name: "Nhóm",
                max: 2,
                components: [
                  { no: "a", name: "A", max: 1, rule: { kind: "yesNo", yes: 1, no: 0 } },
                  {
                    no: "b",
                    name: "B",
                    max: 1,
                    rule: {
                      kind: "conditional",
                      when: { component: "I.1.1.1.a", operator: "=", value: "Có" },
                      then: { kind: "yesNo", yes: 1, no: 0 },
                      else: { kind: "perItem", amount: 0.5 },
                    },
                    questions: ["Tính thế nào?"],
                  },
                ],
              },
              { no: "1.2", name: "C", max: 1, rule: { kind: "survey" } },
            ],
          },
        ],
      },
    ],
  });

/** What a person would find the same: the warnings about the form that it was read from apart. */
const bare = (scheme: Scheme): object => ({ ...scheme, warnings: [] });
const again = (scheme: Scheme): Scheme => readScheme(draftRecord(draftOf(scheme)));

const partAt = (draft: SchemeDraft, no: string): PartDraft => {
  const id = [...numbersOf(draft)].find(([, full]) => full === no)?.[0];
  const found = partsOf(draft).find(({ part }) => part.id === id);
  if (!found) throw new Error(no);
  return found.part;
};
const order = (draft: SchemeDraft): string[] =>
  partsOf(draft).map(({ part }) => numbersOf(draft).get(part.id) ?? "");

describe("a scheme in the form", () => {
  it.each([
    ["the built-in one", sampleScheme],
    ["a province's", realSet],
    ["one with titles within titles", deepSet],
  ])("that nobody changed is the same scheme: %s", (_name, scheme) => {
    expect(bare(again(scheme()))).toEqual(bare(scheme()));
  });

  it("that nobody changed is the same scheme, whatever its rules", () => {
    fc.assert(
      fc.property(randomScorecard(25), ({ scheme }) => {
        const read = readScheme(schemeJson(scheme));
        expect(bare(again(read))).toEqual(bare(read));
      }),
      { numRuns: 100 },
    );
  });

  it("keeps asking what an import asked, until the rule is another one or somebody says that it is right", () => {
    const draft = draftOf(deepSet());
    const asked = partAt(draft, "I.1.1.1.b");
    expect(asked.questions).toEqual(["Tính thế nào?"]);
    expect(checkDraft(draft).notices.get(asked.id)?.join()).toContain("Tính thế nào?");
    const answered = withPart(draft, asked.id, (part) => ({ ...part, questions: [] }));
    expect(checkDraft(answered).notices.get(asked.id)).toBeUndefined();
  });

  it("keeps a condition on the component that it asks when numbers change", () => {
    const draft = draftOf(deepSet());
    const { id } = partAt(draft, "I.1.1.1.a");
    const other = withPart(draft, id, (part) => ({ ...part, no: "c" }));
    const [field] = checkDraft(other).scheme?.fields ?? [];
    expect(field?.criteria[0]?.components[1]?.rule).toMatchObject({
      kind: "conditional",
      when: { component: "I.1.1.1.c" },
    });
  });

  it("stays marked as a sample until it has another title", () => {
    const draft = draftOf(sampleScheme());
    expect(checkDraft(draft).scheme?.sample).toBe(true);
    expect(checkDraft({ ...draft, title: "Bộ tiêu chí của tỉnh" }).scheme?.sample).toBe(false);
  });

  it("is made from nothing, and says what is missing until it is whole", () => {
    const empty = emptyDraft(usualGrades);
    expect(checkDraft(empty).scheme).toBeNull();
    expect(checkDraft(empty).whole.problems).toEqual([
      "Chưa có tên bộ tiêu chí.",
      "Cần ít nhất một lĩnh vực.",
    ]);
    const withField = withNewTop({ ...empty, title: "Bộ mới", year: "2026" }, "fields");
    const withCriterion = withNewBelow(withField, 1);
    expect(order(withCriterion)).toEqual(["1", "1.1"]);
    const yesNo: RuleDraft = { kind: "yesNo", yes: "2,5", no: "0" };
    const filled = withPart(
      withPart(withCriterion, 1, (part) => ({ ...part, name: "Chỉ đạo", max: "3" })),
      2,
      (part) => ({ ...part, name: "Kế hoạch", max: "2.5", rule: yesNo }),
    );
    const { scheme, notices } = checkDraft(filled);
    expect(scheme).toMatchObject({ title: "Bộ mới", year: 2026, sample: false, grades: usualGrades });
    expect(scheme?.fields[0]?.criteria[0]?.components[0]).toMatchObject({ max: 2.5, rule: { yes: 2.5 } });
    expect(notices.get(1)).toEqual(["Điểm tối đa ghi 3 nhưng các mục bên dưới cộng lại được 2,5."]);
    expect(scheme?.warnings.map(({ code }) => code)).toContain("grades-assumed");
    const confirmed = checkDraft({ ...filled, gradesAssumed: false }).scheme;
    expect(confirmed?.warnings.map(({ code }) => code)).not.toContain("grades-assumed");
  });

  it("refuses numbers that aren't any, and numbers given twice", () => {
    const draft = draftOf(deepSet());
    const a = partAt(draft, "I.1.1.1.a");
    const bad = withPart(draft, a.id, (part) => ({ ...part, max: "một", no: "b", name: " " }));
    const { problems, scheme } = checkDraft(bad);
    expect(scheme).toBeNull();
    expect(problems.get(a.id)).toEqual([
      "Chưa có tên.",
      "Điểm tối đa cần là số từ 0 đến 1000, nhiều nhất 4 chữ số lẻ.",
      "Số thứ tự trùng với mục khác.",
    ]);
  });

  it("takes a penalty's maximum with either sign", () => {
    const draft = withNewTop(draftOf(deepSet()), "penalty");
    const id = draft.nextId - 1;
    const rule: RuleDraft = { kind: "deduction", amount: "0,25", cap: "" };
    const of = (max: string) =>
      checkDraft(withPart(draft, id, (part) => ({ ...part, name: "Chậm", max, rule }))).scheme;
    expect(of("2")?.adjustments[0]?.components[0]?.max).toBe(-2);
    expect(of("-2")).toEqual(of("2"));
  });

  it("moves, removes and counts anew", () => {
    const draft = draftOf(deepSet());
    const group = partAt(draft, "I.1.1.1");
    const down = moved(draft, group.id, 1);
    expect(order(down)).toEqual(["I", "I.1", "I.1.1.2", "I.1.1.1", "I.1.1.1.a", "I.1.1.1.b"]);
    const counted = ["I", "I.1", "I.1.1.1", "I.1.1.2", "I.1.1.2.a", "I.1.1.2.b"];
    expect(order(renumbered(down))).toEqual(counted);
    expect(moved(draft, group.id, -1)).toBe(draft);
    expect(order(without(draft, group.id))).toEqual(["I", "I.1", "I.1.1.2"]);
  });

  it("takes steps back and does them again, typing in one field being one step", () => {
    const first = historyOf(draftOf(deepSet()));
    const typed = [..."2027"].reduce(
      (history, _letter, at) => changed(history, { ...history.now, year: "2027".slice(0, at + 1) }, "year"),
      first,
    );
    const named = changed(typed, { ...typed.now, title: "Khác" }, "title");
    expect(undone(named).now.title).toBe("Nhiều cấp");
    expect(undone(undone(named)).now).toBe(first.now);
    expect(redone(redone(undone(undone(named)))).now).toBe(named.now);
  });
});

describe("a rule in the form", () => {
  const draft = draftOf(deepSet());
  const part = partAt(draft, "I.1.1.1.a");
  const said = (rule: RuleDraft, max = "3") =>
    ruleSentence({ ...part, rule, max }, "fields", numbersOf(draft));
  const band = { closed: true, to: "", toClosed: false, hole: false };

  it("is said as it will be understood, bounds and all", () => {
    const bands = [
      { ...band, from: "90", closed: false, score: "3" },
      { ...band, from: "70", score: "1,5" },
    ];
    expect(said({ kind: "ladder", unit: "percent", bands })?.words).toBe(
      "Trên 90%: 3; từ 70% đến 90%: 1,5; dưới 70%: 0",
    );
  });

  it("says which values it leaves out, and where bands overlap", () => {
    const bands = (to: string) => [
      { ...band, from: "5", score: "3" },
      { ...band, from: "2", to, toClosed: true, score: "1,5" },
    ];
    expect(said({ kind: "ladder", unit: "count", bands: bands("4") })?.notices).toEqual([]);
    expect(said({ kind: "ladder", unit: "count", bands: bands("3") })?.notices.join()).toContain(
      "Không quy định điểm cho trên 3 đến dưới 5",
    );
    expect(said({ kind: "ladder", unit: "count", bands: bands("6") })?.notices.join()).toContain(
      "hai bậc chồng lên nhau",
    );
  });

  it("has no sentence before its numbers are there", () => {
    expect(said({ kind: "perItem", amount: "" })).toBeNull();
    expect(said({ kind: "perItem", amount: "0,5" }, "")).toBeNull();
    expect(said({ kind: "perItem", amount: "0,5" })?.words).toBe("Mỗi nội dung 0,5 điểm, cao nhất 3 điểm");
  });

  it("that gives more than the maximum is not computed, and says so", () => {
    expect(said({ kind: "yesNo", yes: "4", no: "0" })?.notices.join()).toContain("vượt điểm tối đa");
  });
});
