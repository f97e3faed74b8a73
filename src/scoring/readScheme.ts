import { places, schemeErrors, schemeWarnings, surveyComponentName, usualGrades } from "../locale/vi/scoring";
import { fullNo, keyOf } from "./componentKey";
import { exactSum } from "./exactSum";
import { readComponent, type ComponentContext } from "./read/readComponent";
import { resolveConditions } from "./read/resolveConditions";
import { SchemeError } from "./read/schemeError";
import { isRecord, SchemeJson, type JsonRecord } from "./read/schemeJson";
import type { Adjustment, Component, Criterion, Field, Grade, Group, Scheme } from "./scheme";

export { SchemeError } from "./read/schemeError";

/** Version of our own JSON form. Published sets have no format. */
export const SCHEME_FORMAT = "so-cchc-scheme-1";

interface Numbered {
  readonly no: string;
}

const LIMITS = { fields: 50, components: 1000 };
/** Titles within titles below a criterion. */
const DEEPEST = 4;

/**
 * A scheme from parsed JSON: our own form, or that of published sets (rule parameters under `params`).
 * What isn't clear becomes points entered by hand and a warning, never a guessed rule.
 * @throws SchemeError with Vietnamese sentences where it can't be used at all.
 * @example readScheme(JSON.parse(text)).fields.length
 */
export function readScheme(raw: unknown): Scheme {
  if (!isRecord(raw)) throw new SchemeError([schemeErrors.notAnObject]);
  const json = new SchemeJson();
  const format = json.optionalText(raw, "format");
  if (format !== "" && format !== SCHEME_FORMAT) throw new SchemeError([schemeErrors.newerFormat(format)]);

  json.warnOfQuestions(raw, "");
  const fields = json.records(raw, "fields", places.scheme).map((field) => readField(field, json));
  const written: Scheme = {
    title: json.text(raw, "title", places.scheme),
    source: json.optionalText(raw, "source"),
    ...yearIn(raw, json),
    sample: raw["sample"] === true || raw["synthetic"] === true,
    fields,
    grades: readGrades(raw, json),
    adjustments: readAdjustments(raw, json),
    warnings: json.warnings,
  };
  const scheme = resolveConditions(written, json);
  checkWhole(scheme, raw, json);
  if (json.errors.length > 0) throw new SchemeError(json.errors);
  return scheme;
}

/** "2026" or 2026; anything else says no year. */
function yearIn(raw: JsonRecord, json: SchemeJson): { readonly year?: number } {
  const text = json.optionalText(raw, "year");
  return /^20\d{2}$/.test(text) ? { year: Number(text) } : {};
}

function readField(raw: JsonRecord, json: SchemeJson): Field {
  const no = json.text(raw, "no", places.scheme);
  const where = places.field(no);
  const max = json.number(raw, "max", where);
  const survey = raw["survey"] === true;
  const criteria = json
    .records(raw, "criteria", where)
    .map((entry) => readCriterion(entry, no, survey, json));
  if (criteria.length === 0)
    return fieldWithoutCriteria(no, json.text(raw, "name", where), max, survey, json);
  checkUnique(no, where, criteria, json);
  checkSum(no, max, criteria, json);
  return { no, name: json.text(raw, "name", where), max, criteria };
}

/** A field that others score as a whole, such as the survey. */
function fieldWithoutCriteria(
  no: string,
  name: string,
  max: number,
  survey: boolean,
  json: SchemeJson,
): Field {
  if (!survey) json.warn("not-self-scored", no, schemeWarnings.noCriteria);
  const component: Component = {
    no,
    name: survey ? surveyComponentName : name,
    max,
    rule: { kind: "entered", by: survey ? "survey" : "external" },
    ruleText: "",
    mayNotArise: false,
  };
  return { no, name, max, criteria: [{ no, name: component.name, max, components: [component] }] };
}

/** A criterion without components is scored itself. */
function readCriterion(raw: JsonRecord, field: string, survey: boolean, json: SchemeJson): Criterion {
  const own = json.text(raw, "no", places.field(field));
  const no = fullNo(field, own);
  const where = places.criterion(no);
  const max = json.number(raw, "max", where);
  const context = { json, survey, penalty: false };
  const components = json.records(raw, "components", where).length
    ? readUnder(raw, { no, max }, [], context)
    : [readComponent(raw, no, context)];
  return { no: own, name: json.text(raw, "name", where), max, components };
}

/** What is scored below a criterion or one of its titles; titles may lie in titles. */
function readUnder(
  raw: JsonRecord,
  { no: parent, max }: { readonly no: string; readonly max: number },
  groups: readonly Group[],
  context: ComponentContext,
): readonly Component[] {
  const { json } = context;
  const where = places.criterion(parent);
  const children = json.records(raw, "components", where);
  const read = children.map((child): Numbered & { max: number; components: readonly Component[] } => {
    if (json.records(child, "components", where).length === 0) {
      const component = readComponent(child, parent, context);
      if (groups.length === 0) return { no: component.no, max: component.max, components: [component] };
      const no = fullNo(parent, component.no);
      return { no, max: component.max, components: [{ ...component, no, groups }] };
    }
    const no = fullNo(parent, json.text(child, "no", where));
    const group = { no, name: json.text(child, "name", where), max: json.number(child, "max", where) };
    if (groups.length === DEEPEST) json.errors.push(schemeErrors.tooDeep(where));
    const components = groups.length < DEEPEST ? readUnder(child, group, [...groups, group], context) : [];
    return { no, max: group.max, components };
  });
  checkUnique(parent, where, read, json);
  checkSum(parent, max, read, json);
  return read.flatMap(({ components }) => components);
}

function readGrades(raw: JsonRecord, json: SchemeJson): readonly Grade[] {
  if (raw["grades"] === undefined) {
    json.warn("grades-assumed", "", schemeWarnings.gradesAssumed);
    return usualGrades;
  }
  const grades = json.records(raw, "grades", places.scheme).map((grade, index) => ({
    from: json.number(grade, "from", places.grade(index + 1), 0, 100),
    label: json.text(grade, "label", places.grade(index + 1)),
  }));
  if (raw["gradesUnconfirmed"] === true) json.warn("grades-assumed", "", schemeWarnings.gradesUnconfirmed);
  return grades.sort((a, b) => b.from - a.from);
}

function readAdjustments(raw: JsonRecord, json: SchemeJson): readonly Adjustment[] {
  const blocks = [
    { kind: "bonus", list: "bonus", cap: "bonusMax" },
    { kind: "penalty", list: "penalties", cap: "penaltyMax" },
  ] as const;
  return blocks.flatMap(({ kind, list, cap }) => {
    const context = { json, survey: false, penalty: kind === "penalty" };
    const components = json
      .records(raw, list, places.scheme)
      .map((entry) => readComponent(entry, "", context));
    if (components.length === 0) return [];
    checkUnique("", places.scheme, components, json);
    const limit = raw[cap] === undefined || raw[cap] === null ? null : json.number(raw, cap, places.scheme);
    return [{ kind, cap: limit, components }];
  });
}

function checkWhole(scheme: Scheme, raw: JsonRecord, json: SchemeJson): void {
  const { fields } = scheme;
  if (fields.length === 0) json.errors.push(schemeErrors.noFields);
  const components = fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.components));
  if (fields.length > LIMITS.fields)
    json.errors.push(schemeErrors.tooMany(places.fields, fields.length, LIMITS.fields));
  if (components.length > LIMITS.components)
    json.errors.push(schemeErrors.tooMany(places.components, components.length, LIMITS.components));
  checkUnique("", places.scheme, fields, json);
  const total = raw["total"];
  const sum = exactSum(fields.map((field) => field.max));
  if (typeof total === "number" && total !== sum)
    json.warn("max-mismatch", "", schemeWarnings.totalDiffers(total, sum));
}

/** Rows are found by their keys, and Excel takes capitals and small letters for the same. */
function checkUnique(parent: string, where: string, parts: readonly Numbered[], json: SchemeJson): void {
  const seen = new Set<string>();
  for (const { no } of parts) {
    const key = keyOf("component", parent === "" ? no : fullNo(parent, no)).toLocaleLowerCase("vi");
    if (seen.has(key)) json.errors.push(schemeErrors.duplicateNo(`${where}, ${no}`));
    seen.add(key);
  }
}

function checkSum(
  where: string,
  max: number,
  parts: readonly { readonly max: number }[],
  json: SchemeJson,
): void {
  const sum = exactSum(parts.map((part) => part.max));
  if (sum !== max) json.warn("max-mismatch", where, schemeWarnings.sumDiffers(max, sum));
}
