import { decimal } from "../../../locale/vi/common";
import { schemeWarnings } from "../../../locale/vi/scoring";
import { fullNo } from "../../../scoring/componentKey";
import type { ComponentSource } from "../../../scoring/componentSource";
import { nested } from "../../../scoring/nested";
import type { Component, Criterion, Scheme } from "../../../scoring/scheme";
import { blankRule, ruleDraftOf, type RuleDraft } from "./ruleDraft";

/** A field, a criterion, a title below it, or something scored. One with parts is a title: its rule doesn't count. */
export interface PartDraft {
  /** Known by it wherever it is moved to, and whatever number it is given. */
  readonly id: number;
  readonly no: string;
  readonly name: string;
  /** As typed, as all numbers of a draft. */
  readonly max: string;
  readonly parts: readonly PartDraft[];
  readonly rule: RuleDraft;
  /** The decision's own words; they go once the rule is another one. */
  readonly words: string;
  readonly mayNotArise: boolean;
  /** Where its figure comes from; null where people declare it. */
  readonly source: ComponentSource | null;
  /** What an import asked and nobody has answered yet. */
  readonly questions: readonly string[];
}

export interface GradeDraft {
  readonly from: string;
  readonly label: string;
}

/** Where parts stand: among the fields, or in one of the two blocks outside the total. */
export const BRANCHES = ["fields", "bonus", "penalty"] as const;
export type Branch = (typeof BRANCHES)[number];

/** A scheme while a person makes it. */
export interface SchemeDraft {
  readonly title: string;
  readonly source: string;
  readonly year: string;
  /** The title of a made-up scheme: as long as it is kept, so is the mark. */
  readonly sampleTitle: string | null;
  readonly branches: Readonly<Record<Branch, readonly PartDraft[]>>;
  /** Most that a block adds or takes; empty: no limit. */
  readonly caps: Readonly<Record<"bonus" | "penalty", string>>;
  readonly grades: readonly GradeDraft[];
  /** Nobody has said that these classes hold. */
  readonly gradesAssumed: boolean;
  /** Questions about the scheme as a whole. */
  readonly questions: readonly string[];
  readonly nextId: number;
}

/** A part to be filled in. */
export const blankPart = (id: number, no: string): PartDraft => ({
  ...{ id, no, name: "", max: "", parts: [], rule: blankRule("yesNo", ""), words: "" },
  ...{ mayNotArise: false, source: null, questions: [] },
});

/** Nothing yet but the classes that are usual. */
export function emptyDraft(grades: Scheme["grades"]): SchemeDraft {
  return {
    ...{ title: "", source: "", year: "", sampleTitle: null, questions: [], nextId: 1 },
    branches: { fields: [], bonus: [], penalty: [] },
    caps: { bonus: "", penalty: "" },
    grades: gradeDrafts(grades),
    gradesAssumed: true,
  };
}

/** A scheme to be changed in the form; what is still asked about it stays asked. */
export function draftOf(scheme: Scheme): SchemeDraft {
  const maker = new DraftMaker(scheme);
  const block = (kind: "bonus" | "penalty") => scheme.adjustments.find((each) => each.kind === kind);
  const branches = {
    fields: scheme.fields.map((field) => ({
      ...maker.title(field, field.no),
      parts: field.criteria.map((criterion) => maker.criterion(criterion, field.no)),
    })),
    bonus: maker.scored(block("bonus")?.components ?? []),
    penalty: maker.scored(block("penalty")?.components ?? []),
  };
  const cap = (kind: "bonus" | "penalty"): string => {
    const limit = block(kind)?.cap ?? null;
    return limit === null ? "" : decimal(limit);
  };
  return {
    title: scheme.title,
    source: scheme.source,
    year: scheme.year === undefined ? "" : String(scheme.year),
    sampleTitle: scheme.sample ? scheme.title : null,
    branches,
    caps: { bonus: cap("bonus"), penalty: cap("penalty") },
    grades: gradeDrafts(scheme.grades),
    gradesAssumed: scheme.warnings.some(({ code }) => code === "grades-assumed"),
    questions: maker.questionsAt(""),
    nextId: maker.nextId,
  };
}

const gradeDrafts = (grades: Scheme["grades"]): readonly GradeDraft[] =>
  grades.map(({ from, label }) => ({ from: decimal(from), label }));

class DraftMaker {
  nextId = 1;
  private readonly ids = new Map<string, number>();

  constructor(private readonly scheme: Scheme) {}

  title({ no, name, max }: Pick<Criterion, "no" | "name" | "max">, full: string): PartDraft {
    const own = { ...blankPart(this.takeId(), no), name, max: decimal(max) };
    return { ...own, rule: blankRule("yesNo", own.max), questions: this.questionsAt(full) };
  }

  criterion(criterion: Criterion, field: string): PartDraft {
    const full = fullNo(field, criterion.no);
    const [only, second] = criterion.components;
    const { no, name, max } = criterion;
    // One that is scored itself has itself for its only component.
    if (only && !second && !only.groups && only.no === no && only.name === name && only.max === max)
      return this.component(only, fullNo(full, only.no));
    const parts = nested(
      criterion.components,
      (component) => this.component(component, fullNo(full, component.no)),
      (group, inner): PartDraft => ({ ...this.title(group, group.no), parts: inner }),
    );
    return { ...this.title(criterion, full), parts };
  }

  scored(components: readonly Component[]): readonly PartDraft[] {
    return components.map((component) => this.component(component, component.no));
  }

  private component({ no, name, max, ...more }: Component, full: string): PartDraft {
    return {
      ...{ id: this.idOf(full), no, name, max: decimal(max), parts: [] },
      rule: ruleDraftOf(more.rule, (asked) => this.idOf(asked)),
      words: more.ruleText,
      mayNotArise: more.mayNotArise,
      source: more.source ?? null,
      questions: this.questionsAt(full),
    };
  }

  questionsAt(full: string): readonly string[] {
    const begins = schemeWarnings.unconfirmed("");
    return this.scheme.warnings
      .filter(({ code, where }) => code === "unconfirmed" && where === full)
      .map(({ message }) => (message.startsWith(begins) ? message.slice(begins.length) : message));
  }

  /** A condition may ask for a part that comes later: whoever names it first gives it its id. */
  private idOf(full: string): number {
    const known = this.ids.get(full) ?? this.takeId();
    this.ids.set(full, known);
    return known;
  }

  private takeId(): number {
    return this.nextId++;
  }
}
