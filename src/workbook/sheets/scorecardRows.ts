import { adjustmentName, type SCORE_LEVELS, totalRowName } from "../../locale/vi/scoring";
import { fullNo, keyOf } from "../../scoring/componentKey";
import { isSelfScored } from "../../scoring/selfScored";
import { exactSum } from "../../scoring/exactSum";
import type { Adjustment, Component, Criterion, Field, Scheme } from "../../scoring/scheme";

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
  const rows = criterion.components.map((component): ScoreRow => {
    const own = fullNo(no, component.no);
    return {
      level: "component",
      key: keyOf("component", own),
      no: own,
      name: component.name,
      max: component.max,
      fieldKey: parent,
      criterionKey: key,
      component,
      selfScored: isSelfScored(component),
      cap: null,
    };
  });
  if (rows.length === 1 && rows[0]?.no === no) return rows;
  const named = { no, name: criterion.name, max: criterion.max };
  return [levelRow("criterion", key, named, parent, key, criterion.components.some(isSelfScored)), ...rows];
}

function levelRow(
  level: "field" | "criterion",
  key: string,
  { no, name, max }: Pick<Field, "no" | "name" | "max">,
  field: string,
  criterion: string,
  selfScored: boolean,
): ScoreRow {
  const nothing = { component: null, cap: null };
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
    component,
    selfScored: isSelfScored(component),
    cap: null,
  }));
  return [block, ...items];
}
