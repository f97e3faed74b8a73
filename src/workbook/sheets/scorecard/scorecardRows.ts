import { adjustmentName, type SCORE_LEVELS, totalRowName } from "../../../locale/vi/scoring";
import { fullNo, keyOf } from "../../../scoring/componentKey";
import { isSelfScored } from "../../../scoring/selfScored";
import { exactSum } from "../../../scoring/exactSum";
import type { Adjustment, Component, Criterion, Field, Group, Scheme } from "../../../scoring/scheme";

/** A row of ChamDiem. */
export interface ScoreRow {
  readonly level: keyof typeof SCORE_LEVELS;
  readonly key: string;
  readonly no: string;
  readonly name: string;
  readonly max: number | null;
  /** Keys of the field and criterion (or block) that it belongs to. */
  readonly fieldKey: string;
  readonly criterionKey: string;
  /** Keys of the titles between its criterion and itself. */
  readonly groupKeys: readonly string[];
  /** What is scored; null for rows that add up. */
  readonly component: Component | null;
  /** Whether the agency itself gives any points here. */
  readonly selfScored: boolean;
  /** Of a bonus or penalty block. */
  readonly cap: number | null;
}

export const TOTAL_KEY = "TONG";

/** All rows of a scheme in its order: fields, criteria, components, the total, bonus and penalty. */
export function scoreRows(scheme: Scheme): readonly ScoreRow[] {
  return [
    ...scheme.fields.flatMap(fieldRows),
    totalRow(scheme),
    ...scheme.adjustments.flatMap(adjustmentRows),
  ];
}

function fieldRows(field: Field): ScoreRow[] {
  const key = keyOf("field", field.no);
  const components = field.criteria.flatMap((criterion) => criterion.components);
  const head = levelRow("field", key, field, key, "", components.some(isSelfScored));
  return [head, ...field.criteria.flatMap((criterion) => criterionRows(criterion, field, key))];
}

/** A criterion that is its own only component is one row, as the document prints it. */
function criterionRows(criterion: Criterion, field: Field, parent: string): ScoreRow[] {
  const no = fullNo(field.no, criterion.no);
  const key = keyOf("criterion", no);
  const rows = criterion.components.flatMap((component, index) => [
    ...newGroups(component, criterion.components[index - 1]).map((group): ScoreRow => {
      const within = criterion.components.filter(({ groups }) =>
        groups?.some((each) => each.no === group.no),
      );
      return levelRow("group", keyOf("group", group.no), group, parent, key, within.some(isSelfScored));
    }),
    componentRow(component, no, parent, key),
  ]);
  if (rows.length === 1 && rows[0]?.no === no) return rows;
  const named = { no, name: criterion.name, max: criterion.max };
  return [levelRow("criterion", key, named, parent, key, criterion.components.some(isSelfScored)), ...rows];
}

/** Titles that stand above a component, but not above the one before it. */
function newGroups(component: Component, before: Component | undefined): readonly Group[] {
  const known = new Set(before?.groups?.map(({ no }) => no));
  return (component.groups ?? []).filter(({ no }) => !known.has(no));
}

function componentRow(component: Component, criterion: string, field: string, parent: string): ScoreRow {
  const no = fullNo(criterion, component.no);
  return {
    level: "component",
    key: keyOf("component", no),
    no,
    name: component.name,
    max: component.max,
    fieldKey: field,
    criterionKey: parent,
    groupKeys: (component.groups ?? []).map((group) => keyOf("group", group.no)),
    component,
    selfScored: isSelfScored(component),
    cap: null,
  };
}

function levelRow(
  level: "field" | "criterion" | "group",
  key: string,
  { no, name, max }: Pick<Field, "no" | "name" | "max">,
  field: string,
  criterion: string,
  selfScored: boolean,
): ScoreRow {
  const nothing = { component: null, cap: null, groupKeys: [] };
  return { level, key, no, name, max, fieldKey: field, criterionKey: criterion, selfScored, ...nothing };
}

function totalRow(scheme: Scheme): ScoreRow {
  return {
    level: "total",
    key: TOTAL_KEY,
    no: "",
    name: totalRowName,
    max: exactSum(scheme.fields.map((field) => field.max)),
    fieldKey: "",
    criterionKey: "",
    groupKeys: [],
    component: null,
    selfScored: true,
    cap: null,
  };
}

function adjustmentRows({ kind, cap, components }: Adjustment): ScoreRow[] {
  const blockKey = keyOf(kind, TOTAL_KEY);
  const block: ScoreRow = {
    level: kind,
    key: blockKey,
    no: "",
    name: adjustmentName[kind](cap),
    max: null,
    fieldKey: blockKey,
    criterionKey: "",
    groupKeys: [],
    component: null,
    selfScored: true,
    cap,
  };
  const items = components.map((component): ScoreRow => ({
    level: kind === "bonus" ? "bonusItem" : "penaltyItem",
    key: keyOf(kind, component.no),
    no: component.no,
    name: component.name,
    max: component.max,
    fieldKey: blockKey,
    criterionKey: "",
    groupKeys: [],
    component,
    selfScored: isSelfScored(component),
    cap: null,
  }));
  return [block, ...items];
}
