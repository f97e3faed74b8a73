import fc from "fast-check";
import type {
  Adjustment,
  Component,
  Criterion,
  Field,
  Group,
  Rule,
  Scheme,
} from "../../../src/scoring/scheme";
import { decimal, scoredComponent } from "./randomSchemes";

/** What a person enters for a component of a scheme, by its full number. */
export interface Entry {
  readonly no: string;
  readonly component: Component;
  readonly declared: number | string | null;
  /** "x" stands in Không phát sinh, whether the scheme allows it or not. */
  readonly marked: boolean;
}

/** A scheme with what is entered in its fields, and in each of its two blocks. */
export interface Entered {
  readonly scheme: Scheme;
  readonly entries: readonly Entry[];
  readonly bonus: readonly Entry[];
  readonly penalty: readonly Entry[];
  readonly cut: boolean;
}

type Leaf = Pick<Entry, "declared" | "marked"> & Pick<Component, "rule" | "max" | "mayNotArise">;
/** What lies below a criterion: something scored, or a title over more. */
type Tree = Leaf | readonly Tree[];

const given: fc.Arbitrary<Rule> = fc.constantFrom<Rule>(
  { kind: "entered", by: "survey" },
  { kind: "entered", by: "external" },
);

const leaf: fc.Arbitrary<Leaf> = fc
  .tuple(scoredComponent, given, fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([{ rule, max, declared, notArisen }, others, dice, allowed]) => ({
    rule: dice === 0 ? others : rule,
    ...{ max, declared, marked: notArisen, mayNotArise: allowed },
  }));

const below = (depth: number): fc.Arbitrary<Tree> =>
  depth === 0
    ? leaf
    : fc.oneof(
        { weight: 4, arbitrary: leaf },
        { weight: 1, arbitrary: fc.array(below(depth - 1), { minLength: 1, maxLength: 3 }) },
      );

const hundredth = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: most * 100 }).map((n) => decimal(n, 2));

/** What a penalty takes, and how much is declared. */
const penaltyLeaf: fc.Arbitrary<Leaf> = fc
  .record({ amount: hundredth(3), flat: hundredth(2), cap: fc.option(hundredth(6)), n: fc.nat(8) })
  .chain(({ amount, flat, cap, n }) =>
    fc.constantFrom<Pick<Leaf, "rule" | "declared">>(
      { rule: { kind: "yesNo", yes: -amount, no: 0 }, declared: n % 2 === 0 ? "Có" : "Không" },
      { rule: { kind: "deduction", amount, cap }, declared: n },
      { rule: { kind: "deductPerDay", flatDays: 2, flat, perDay: amount, cap }, declared: n },
      {
        rule: {
          kind: "level",
          options: [
            { label: "Nặng", score: -amount },
            { label: "Không", score: 0 },
          ],
        },
        declared: n % 3 === 0 ? "Nặng" : "Không",
      },
    ),
  )
  .map((made) => ({ ...made, max: -5, marked: false, mayNotArise: false }));

const classes = fc
  .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { maxLength: 5 })
  .map((bounds) =>
    bounds.sort((a, b) => b - a).map((bound, at) => ({ from: decimal(bound, 2), label: `Loại ${at + 1}` })),
  );

/** Whole schemes: trees of any depth, blocks with caps, components of others, classes; and what is entered. */
export const enteredScheme: fc.Arbitrary<Entered> = fc
  .record({
    fields: fc.array(
      fc.array(fc.oneof(leaf, fc.array(below(3), { minLength: 1, maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bonus: fc.array(leaf, { maxLength: 2 }),
    penalties: fc.array(penaltyLeaf, { maxLength: 2 }),
    caps: fc.tuple(fc.option(hundredth(20)), fc.option(hundredth(4))),
    grades: classes,
    cut: fc.boolean(),
  })
  .map((made) => new SchemeMaker().make(made));

interface Made {
  readonly fields: readonly (readonly Tree[])[];
  readonly bonus: readonly Leaf[];
  readonly penalties: readonly Leaf[];
  readonly caps: readonly [number | null, number | null];
  readonly grades: Scheme["grades"];
  readonly cut: boolean;
}

class SchemeMaker {
  private entries: Entry[] = [];
  /** The last component that a condition may ask for. */
  private asked: Pick<Entry, "no" | "component"> | null = null;

  make({ fields, bonus, penalties, caps, grades, cut }: Made): Entered {
    const made = fields.map((criteria, at) => this.field(criteria, String(at + 1)));
    const inFields = this.entries;
    const blocks = [
      this.block("bonus", bonus, caps[0], "T"),
      this.block("penalty", penalties, caps[1], "P"),
    ] as const;
    const scheme: Scheme = {
      ...{ title: "Ngẫu nhiên", source: "", sample: false, warnings: [], grades, fields: made },
      adjustments: blocks.flatMap(({ block }) => (block.components.length > 0 ? [block] : [])),
    };
    return { scheme, entries: inFields, bonus: blocks[0].entries, penalty: blocks[1].entries, cut };
  }

  private field(criteria: readonly Tree[], no: string): Field {
    const made = criteria.map((tree, at): Criterion => {
      const full = `${no}.${at + 1}`;
      const components = this.below(isTitle(tree) ? tree : [tree], full, [], !isTitle(tree));
      return { no: full, name: `Tiêu chí ${full}`, max: 0, components };
    });
    return { no, name: `Lĩnh vực ${no}`, max: 0, criteria: made };
  }

  /** @param alone a criterion that is scored itself has its own number */
  private below(
    trees: readonly Tree[],
    parent: string,
    groups: readonly Group[],
    alone = false,
  ): readonly Component[] {
    return trees.flatMap((tree, at): readonly Component[] => {
      const no = alone ? parent : `${parent}.${at + 1}`;
      if (!isTitle(tree)) return [this.component(tree, no, groups)];
      const group = { no, name: `Nhóm ${no}`, max: 0 };
      return this.below(tree, no, [...groups, group]);
    });
  }

  private component(
    { rule, max, mayNotArise, declared, marked }: Leaf,
    no: string,
    groups: readonly Group[],
  ) {
    const component: Component = {
      ...{ no, name: `Nội dung ${no}`, max, rule: this.placed(rule), ruleText: "", mayNotArise },
      ...(groups.length === 0 ? {} : { groups }),
    };
    const entry = { no, component, declared, marked };
    this.entries.push(entry);
    const { kind } = component.rule;
    const isGiven = component.rule.kind === "entered" && component.rule.by !== "self";
    if (kind !== "conditional" && !isGiven) this.asked = entry;
    return component;
  }

  /** A conditional rule asks a component before it; where there is none, its first rule stands alone. */
  private placed(rule: Rule): Rule {
    if (rule.kind !== "conditional") return rule;
    if (this.asked === null) return rule.then;
    const { no, component } = this.asked;
    const asked = component.rule;
    if (asked.kind === "yesNo") return { ...rule, when: { component: no, operator: "=", value: "Không" } };
    if (asked.kind === "level")
      return { ...rule, when: { component: no, operator: "<>", value: "Kịp thời" } };
    const operator = ([">=", ">", "<=", "<", "="] as const)[no.length % 5] ?? "=";
    return {
      ...rule,
      when: { component: no, operator, value: asked.kind === "proportional" ? asked.floor : 3 },
    };
  }

  private block(
    kind: Adjustment["kind"],
    leaves: readonly Leaf[],
    cap: number | null,
    prefix: string,
  ): { readonly block: Adjustment; readonly entries: readonly Entry[] } {
    this.entries = [];
    // Only components of the fields can be asked.
    const { asked } = this;
    const components = leaves.map((each, at) => {
      this.asked = asked;
      return this.component({ ...each, marked: false }, `${prefix}${at + 1}`, []);
    });
    return { block: { kind, cap, components }, entries: this.entries };
  }
}

const isTitle = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);
