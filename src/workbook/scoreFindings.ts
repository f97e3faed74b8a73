import { EVIDENCE_CHECKS, scoreFindings as say, scoreFixes } from "../locale/vi/evidence";
import { DECLARATION, EXPLANATION_ASKED, REASON_ASKED, SCORE_TODO } from "../locale/vi/scoring";
import type { Finding, FindingPlace } from "../validation/finding";
import { byHand } from "../validation/place";
import { activityRows } from "./activityRows";
import { EVIDENCE_COLUMNS, PLAN_COLUMNS, TABLES } from "./layout";
import { localLinks } from "./localLinks";
import { scoredComponents, type ScoredComponent } from "./scoredComponents";
import type { WorkbookSnapshot } from "./snapshot";
import { rowsOf, tableOf } from "./snapshotRows";

const E = EVIDENCE_COLUMNS;

/**
 * What a person should mend in the scorecard and among its documents, as the workbook's own formulas tell it.
 * What isn't scored yet is no finding: the tab Chấm điểm lists it.
 * @example scoreFindings(snapshot)[0]?.code // "score-unexplained"
 */
export function scoreFindings(snapshot: WorkbookSnapshot): Finding[] {
  const components = scoredComponents(snapshot);
  return [
    ...components.flatMap(componentFindings),
    ...documentFindings(snapshot, components),
    ...components.flatMap((component) =>
      localLinks(String(component.entries.evidence)).map((link) =>
        localLink(placeOf(component), say.local(say.at(component.no), link), link),
      ),
    ),
    ...activityLinks(snapshot),
  ];
}

function placeOf({ no, key }: ScoredComponent): FindingPlace {
  return { of: "component", no, code: key };
}

function componentFindings(component: ScoredComponent): Finding[] {
  const place = placeOf(component);
  const at = say.at(component.no);
  const { state, todo } = component;
  const wrong = `${DECLARATION.wrong}: `;
  const declared: Finding[] = state.startsWith(wrong)
    ? [
        {
          code: "score-impossible",
          severity: "error",
          place,
          message: say.wrongData(at, state.slice(wrong.length)),
          fixes: [byHand(scoreFixes.mend)],
        },
      ]
    : [];
  const asked = Object.entries(SCORE_TODO).flatMap(([about, text]): Finding[] => {
    const sentence = text.trim();
    if (!todo.includes(sentence)) return [];
    return [{ ...kindOf(sentence), place, message: say.todo(at, withoutLabel(sentence)), about }];
  });
  return [...declared, ...asked];
}

function kindOf(sentence: string): Pick<Finding, "code" | "severity" | "fixes"> {
  if (sentence.startsWith(EXPLANATION_ASKED)) {
    const isEvidence = sentence === SCORE_TODO.unproven.trim();
    const fixes = [...(isEvidence ? [scoreFixes.addDocument] : []), scoreFixes.explain];
    return { code: "score-unexplained", severity: "warning", fixes: fixes.map(byHand) };
  }
  if (sentence.startsWith(REASON_ASKED))
    return {
      code: "score-difference-unexplained",
      severity: "warning",
      fixes: [byHand(scoreFixes.giveReason)],
    };
  return { code: "score-impossible", severity: "error", fixes: [byHand(scoreFixes.mend)] };
}

/** @example withoutLabel("Giải trình: có điểm mà …") // "có điểm mà …" */
function withoutLabel(sentence: string): string {
  return sentence.slice(sentence.indexOf(": ") + 2);
}

/** One finding for each document that is wrong, though several rows may say so. */
function documentFindings(snapshot: WorkbookSnapshot, components: readonly ScoredComponent[]): Finding[] {
  const byCode = new Map(components.map((component) => [component.key, component]));
  const found = rowsOf(tableOf(snapshot, TABLES.evidence)).flatMap((row): Finding[] => {
    const [code, check] = [String(row(E.component)).trim(), String(row(E.check))];
    const component = byCode.get(code);
    const place: FindingPlace = component ? placeOf(component) : { of: "component", no: "", code };
    const at = say.at(component?.no ?? code);
    const document = String(row(E.number)) || String(row(E.link));
    const says = (text: string): boolean => check.includes(text.trim());
    return [
      ...(says(EVIDENCE_CHECKS.unknown) && !component
        ? [warning("evidence-unknown-component", place, say.unknown(code), scoreFixes.chooseCode, document)]
        : []),
      ...(says(EVIDENCE_CHECKS.twice)
        ? [warning("evidence-twice", place, say.twice(at, document), scoreFixes.removeRow, document)]
        : []),
      ...(says(EVIDENCE_CHECKS.local)
        ? [localLink(place, say.local(at, String(row(E.link))), String(row(E.link)))]
        : []),
      ...(says(EVIDENCE_CHECKS.noDocument)
        ? [warning("evidence-incomplete", place, say.incomplete(at), scoreFixes.complete, "")]
        : []),
    ];
  });
  return [...new Map(found.map((finding) => [finding.message, finding])).values()];
}

function activityLinks(snapshot: WorkbookSnapshot): Finding[] {
  return activityRows(snapshot).flatMap(({ key, cell }) =>
    localLinks(String(cell(PLAN_COLUMNS.evidence))).map((link) => {
      const no = String(cell(PLAN_COLUMNS.no));
      const place = { of: "activity", section: String(cell(PLAN_COLUMNS.field)), no, key } as const;
      return localLink(place, say.localOfActivity(key, link), link);
    }),
  );
}

function localLink(place: FindingPlace, message: string, link: string): Finding {
  return warning("evidence-local-link", place, message, scoreFixes.publish, link);
}

function warning(code: string, place: FindingPlace, message: string, fix: string, about: string): Finding {
  return { code, severity: "warning", place, message, fixes: [byHand(fix)], about: about.slice(0, 60) };
}
