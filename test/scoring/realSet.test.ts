import { readFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "../../host/engine";
import { SCORE_COLUMNS } from "../../src/locale/vi/scoring";
import { readScheme } from "../../src/scoring/readScheme";
import type { Component, Rule, Scheme } from "../../src/scoring/scheme";
import { describeScorecard } from "../../src/workbook/sheets/scorecard/scorecard";
import { describeWithLibreOffice } from "../oracle/describeWithLibreOffice";
import { recalculateWithLibreOffice } from "../oracle/libreoffice";
import { isPossible, pointsOf } from "./oracle";
import { ScoreSheet, workbookOf } from "./support/sheetInEngine";

/** One component with one value; a conditional one with the answer that it asks for. */
interface Probe {
  readonly component: Component;
  readonly declared: string | number;
  readonly asked: { readonly component: Component; readonly declared: string | number } | null;
}

const scheme = readScheme(
  JSON.parse(readFileSync(join(__dirname, "../fixtures/scoring/qd11-commune-2026.json"), "utf8")) as unknown,
);
const scored = scheme.fields.flatMap(({ no: field, criteria }) =>
  criteria.flatMap(({ components }) => components.map((component) => ({ field, component }))),
);

/** At, just below and just above every bound, and what can't be. */
function valuesFor(rule: Rule, max: number): readonly (string | number)[] {
  switch (rule.kind) {
    case "yesNo":
      return ["Có", "Không", "Có thể", 1];
    case "level":
      return [...rule.options.map(({ label }) => label), "Không rõ", 1];
    case "ladder": {
      const step = rule.unit === "count" ? 1 : 0.0001;
      const around = rule.bands.flatMap(({ from }) => [from - step, from, from + step]);
      return [...around, 0, 1, 50, 100, 100.0001, 1.5, -1, "90%"];
    }
    case "proportional": {
      const around = [rule.floor, rule.target].flatMap((at) => [at - 0.01, at, at + 0.01]);
      return [...around, 0, 70, 100, 100.01, -1];
    }
    case "perItem":
    case "deduction":
    case "deductPerDay":
      return [0, 1, 2, 3, 4, 9, 1.5, -1];
    case "conditional":
      return [...valuesFor(rule.then, max), ...valuesFor(rule.otherwise, max)];
    case "entered":
      return [0, max, max + 0.01, 0.005, -1];
  }
}

function probesOf(component: Component): readonly Probe[] {
  const { rule, max } = component;
  const values = [...new Set(valuesFor(rule, max).map(rounded))];
  if (rule.kind !== "conditional") return values.map((declared) => ({ component, declared, asked: null }));
  const target = scored.find((each) => each.component.no === rule.when.component)?.component;
  if (!target) throw new Error(rule.when.component);
  return valuesFor(target.rule, target.max).flatMap((answer) =>
    values.map((declared) => ({ component, declared, asked: { component: target, declared: answer } })),
  );
}

/** Without the noise of binary fractions: what a person would type. */
function rounded(value: string | number): string | number {
  return typeof value === "number" ? Number(value.toFixed(4)) : value;
}

function expected({ component, declared, asked }: Probe): number {
  const answers =
    asked && isPossible(asked.component.rule, asked.component.max, asked.declared)
      ? { [asked.component.no]: asked.declared }
      : {};
  return Number(pointsOf(component.rule, component.max, declared, answers)) / 100;
}

/** A scheme in which each probe is a component of its own, with the component that it asks before it. */
function schemeOf(probes: readonly Probe[]): Scheme {
  const components = probes.flatMap(({ component, asked }, at): Component[] => {
    const { rule } = component;
    if (rule.kind !== "conditional" || !asked) return [{ ...component, no: `1.1.${at}` }];
    const target = `1.1.${at}t`;
    return [
      { ...asked.component, no: target },
      { ...component, no: `1.1.${at}`, rule: { ...rule, when: { ...rule.when, component: target } } },
    ];
  });
  const criteria = [{ no: "1.1", name: "A", max: 0, components }];
  return { ...scheme, fields: [{ no: "1", name: "A", max: 0, criteria }], adjustments: [], warnings: [] };
}

describeWithLibreOffice("every rule of a real set, at, below and above every bound", () => {
  const penalties = scheme.adjustments.flatMap(({ components }) => components);
  const probes = [...scored.map(({ component }) => component), ...penalties].flatMap(probesOf);

  it("gives the oracle's points in the host and in LibreOffice", async () => {
    expect(probes.length).toBeGreaterThan(200);
    const description = describeScorecard({ scheme: schemeOf(probes) });
    const sheet = new ScoreSheet(workbookOf([description]), description);
    probes.forEach(({ declared, asked }, at) => {
      sheet.set(`TP 1.1.${at}`, SCORE_COLUMNS.declared, declared);
      if (asked) sheet.set(`TP 1.1.${at}t`, SCORE_COLUMNS.declared, asked.declared);
    });
    sheet.recalculate();
    const oracle = probes.map(expected);
    expect(probes.map((_, at) => sheet.get(`TP 1.1.${at}`, SCORE_COLUMNS.self))).toEqual(oracle);
    const values = (await recalculateWithLibreOffice(await saveXlsx(sheet.workbook))).get(sheet.sheet.name);
    expect(probes.map((_, at) => values?.get(sheet.address(`TP 1.1.${at}`, SCORE_COLUMNS.self)))).toEqual(
      oracle,
    );
  });
});
