import { UPPER_LEVEL } from "../../import/table/numbers";
import { fold } from "../../import/text/letters";
import { blockNo, schemeQuestions } from "../../locale/vi/schemeImport";
import { fullNo } from "../componentKey";
import { exactSum } from "../exactSum";
import { SCHEME_FORMAT } from "../readScheme";
import { sourceNamed, type ComponentSource } from "../componentSource";
import type { Grade, Rule } from "../scheme";
import { ruleJson } from "../writeScheme";
import type { ImportedGrades } from "./grades/importGrades";
import type { RuleReading, Sureness } from "./rule/reading";
import { readRuleText } from "./rule/readRuleText";
import { blockOf, type CriteriaNode, type CriteriaTree } from "./table/tree";
import type { SchemeTitle } from "./title";

/** A component's rule as it was read, for a person to confirm. */
export interface ImportedRule {
  /** Full number. */
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly sureness: Sureness;
  readonly rule: Rule;
  readonly mayNotArise: boolean;
  /** The decision's own words. */
  readonly source: string;
  readonly questions: readonly string[];
}

/** What a decision gave: a scheme in its JSON form, and each of its rules with what is doubtful about it. */
export interface ImportedScheme {
  readonly scheme: SchemeRecord;
  readonly rules: readonly ImportedRule[];
  /** About the set as a whole: rows without a place, maxima that are missing. */
  readonly questions: readonly string[];
  /** The classes that the decision names; null where it names none. */
  readonly grades: ImportedGrades | null;
}

/** The JSON form; `assets/scheme.schema.json` describes it. */
export interface SchemeRecord {
  readonly format: string;
  readonly title: string;
  readonly source: string;
  readonly year?: number;
  readonly total?: number;
  readonly fields: readonly FieldRecord[];
  readonly bonus?: readonly PartRecord[];
  readonly bonusMax?: number | null;
  readonly penalties?: readonly PartRecord[];
  readonly penaltyMax?: number | null;
  readonly grades?: readonly Grade[];
  readonly gradesUnconfirmed?: true;
  readonly sample?: boolean;
  readonly questions?: readonly string[];
}
interface FieldRecord {
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly survey?: true;
  readonly criteria: readonly PartRecord[];
}
/** A criterion, a title below it, or what is scored. */
export interface PartRecord {
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly components?: readonly PartRecord[];
  readonly rule?: object;
  readonly ruleText?: string;
  readonly mayNotArise?: true;
  readonly sureness?: Sureness;
  readonly questions?: readonly string[];
  readonly note?: string;
  readonly source?: ComponentSource;
}

interface Place {
  /** Full number of what lies above; "" at the top of a block. */
  readonly parent: string;
  readonly survey: boolean;
  readonly penalty: boolean;
}

/** The scheme that a table's nodes make. */
export function schemeOf(
  { nodes, total, strays }: CriteriaTree,
  { title, source }: SchemeTitle,
): Omit<ImportedScheme, "grades"> {
  const maker = new Maker();
  for (const text of strays) maker.questions.push(schemeQuestions.stray(text));
  const blocks = nodes.filter(({ name }) => blockOf(name) !== null);
  const fields = maker.fields(nodes.filter(({ name }) => blockOf(name) === null));
  const scheme: SchemeRecord = {
    format: SCHEME_FORMAT,
    title,
    source,
    ...(total === null ? {} : { total }),
    fields,
    ...maker.block(blocks, "bonus"),
    ...maker.block(blocks, "penalty"),
    ...(maker.questions.length === 0 ? {} : { questions: maker.questions }),
  };
  return { scheme, rules: maker.rules, questions: maker.questions };
}

class Maker {
  readonly rules: ImportedRule[] = [];
  readonly questions: string[] = [];

  fields(nodes: readonly CriteriaNode[]): readonly FieldRecord[] {
    const tops = withoutParts(nodes);
    const twice = new Set(tops.map(({ no }) => no)).size !== tops.length;
    return tops.map(({ node, no: own, part }) =>
      this.field(node, twice && part !== "" ? `${part}.${own}` : own),
    );
  }

  private field(node: CriteriaNode, no: string): FieldRecord {
    const { name } = node;
    const survey = isSurveyed(node);
    const max = this.maxOf(node, no, false);
    if (node.children.length === 0 && survey && node.rules.length === 0)
      return { no, name, max, survey: true, criteria: [] };
    const place = { parent: no, survey, penalty: false };
    const criteria =
      node.children.length === 0 ? [this.part(node, { ...place, parent: "" })] : this.parts(node, place);
    return { no, name, max, criteria };
  }

  private parts(node: CriteriaNode, place: Place): readonly PartRecord[] {
    const full = place.parent;
    for (const text of node.children.length > 0 ? node.rules : [])
      this.questions.push(schemeQuestions.lineOfTitle(full, text));
    return node.children.map((child) => this.part(child, place));
  }

  private part(node: CriteriaNode, place: Place): PartRecord {
    const { number, name, children, notes } = node;
    const no = number.plain;
    const full = place.parent === "" ? no : fullNo(place.parent, no);
    const survey = place.survey || isSurveyed(node);
    const max = this.maxOf(node, full, place.penalty);
    const note = notes.length === 0 ? {} : { note: notes.join("\n") };
    if (children.length > 0)
      return { no, name, max, components: this.parts(node, { ...place, parent: full, survey }), ...note };
    const source = node.rules.join("\n");
    const feed = sourceNamed(node.source);
    const reading = withMissingMax(survey ? SURVEYED : readRuleText(source, max), node);
    const { rule, mayNotArise, sureness, questions } = reading;
    this.rules.push({ no: full, name, max, sureness, rule, mayNotArise, source, questions });
    return {
      no,
      name,
      max,
      rule: ruleJson(rule),
      ruleText: source,
      ...(mayNotArise ? { mayNotArise } : {}),
      ...(feed === null ? {} : { source: feed }),
      sureness,
      ...(questions.length === 0 ? {} : { questions }),
      ...note,
    };
  }

  block(nodes: readonly CriteriaNode[], kind: "bonus" | "penalty"): Partial<SchemeRecord> {
    const own = nodes.filter(({ name }) => blockOf(name) === kind);
    if (own.length === 0) return {};
    const penalty = kind === "penalty";
    const caps = own.flatMap(({ max }) => (max === null ? [] : [Math.abs(max)]));
    const cap = caps.length === own.length ? exactSum(caps) : null;
    const records = own.flatMap((node) => {
      const place = {
        parent: node.number.level > 0 ? node.number.plain : blockNo[kind],
        survey: false,
        penalty,
      };
      return node.children.length === 0
        ? [this.part(node, { ...place, parent: "" })]
        : this.leaves(node, place);
    });
    return penalty ? { penalties: records, penaltyMax: cap } : { bonus: records, bonusMax: cap };
  }

  /** What is scored in a block, by full numbers: both blocks may count from 1. */
  private leaves(node: CriteriaNode, place: Place): readonly PartRecord[] {
    return node.children.flatMap((child) => {
      const { plain } = child.number;
      const no = plain.includes(".") ? plain : fullNo(place.parent, plain);
      if (child.children.length > 0) return this.leaves(child, { ...place, parent: no });
      return [{ ...this.part(child, no === plain ? { ...place, parent: "" } : place), no }];
    });
  }

  /** The printed maximum; where there is none, what lies below adds up to it, or the rule's highest points. */
  private maxOf(node: CriteriaNode, full: string, penalty: boolean): number {
    if (node.max !== null) return penalty ? -Math.abs(node.max) : node.max;
    const sum = exactSum(node.children.map((child) => this.sumOf(child)));
    const highest = node.children.length > 0 ? sum : highestIn(node.rules);
    this.questions.push(schemeQuestions.maxMissing(full, highest));
    return penalty ? -highest : highest;
  }

  private sumOf(node: CriteriaNode): number {
    if (node.max !== null) return node.max;
    return node.children.length > 0
      ? exactSum(node.children.map((child) => this.sumOf(child)))
      : highestIn(node.rules);
  }
}

const SURVEYED: RuleReading = {
  rule: { kind: "entered", by: "survey" },
  mayNotArise: false,
  sureness: "sure",
  questions: [],
};

/** A rule whose maximum was only taken from its own words can't be sure. */
function withMissingMax(reading: RuleReading, { max, maxFromLines }: CriteriaNode): RuleReading {
  if (max !== null && !maxFromLines) return reading;
  return {
    ...reading,
    sureness: reading.sureness === "sure" ? "check" : reading.sureness,
    questions: [...reading.questions, schemeQuestions.maxFromRule],
  };
}

interface Top {
  readonly node: CriteriaNode;
  readonly no: string;
  readonly part: string;
}

/** Parts A, B over fields that have criteria of their own aren't fields. */
function withoutParts(nodes: readonly CriteriaNode[]): readonly Top[] {
  const asFields = nodes.map((node) => ({ node, no: node.number.plain, part: "" }));
  const areParts = nodes.every(
    ({ number, children }) =>
      number.level <= UPPER_LEVEL &&
      (children.length === 0 || children.some((child) => child.children.length > 0)),
  );
  const areDeep = nodes.some(({ children }) =>
    children.some((child) => child.children.some((inner) => inner.children.length > 0)),
  );
  if (
    !areParts ||
    !(areDeep || nodes.length <= MOST_PARTS) ||
    nodes.every(({ children }) => children.length === 0)
  )
    return asFields;
  return nodes.flatMap((part) => {
    const no = part.number.plain;
    if (part.children.length === 0) return [{ node: part, no, part: "" }];
    return part.children.map((node) => ({ node, no: node.number.plain, part: no }));
  });
}

const MOST_PARTS = 3;

function isSurveyed({ survey, name }: CriteriaNode): boolean {
  return survey || /\b(?:dieu tra xa hoi hoc|dieu tra xhh|xhh)\b/.test(fold(name));
}

function highestIn(rules: readonly string[]): number {
  const found = [
    ...rules.join("\n").matchAll(/(?::|=|được|trừ|cộng|mỗi)\s*(\d{1,3}(?:[.,]\d{1,4})?)(?![\d%])/giu),
  ];
  return found.reduce((most, match) => Math.max(most, Number((match[1] ?? "0").replace(",", "."))), 0);
}
