import * as say from "../locale/vi/periodicReport";
import { toWrittenVietnamese } from "../plan/calendarDate";
import { quoted } from "../workbook/formulaText";
import { NAMES, PLAN_COLUMNS } from "../workbook/layout";
import { formula } from "../workbook/spec";
import { comparisonPieces } from "./comparisonTables";
import { countedGroups, fieldCounts } from "./fieldCounts";
import { countsSentence } from "./countsSentence";
import { fieldParagraphs } from "./fieldResults";
import { dayText, percentText, LONG_DAY } from "./formulaText";
import type { PeriodicFacts } from "./periodicFacts";
import { countsTable, overdueTable, targetsTable, upcomingTable } from "./periodicTables";
import { planCounts } from "./planCounts";
import { planFigures } from "./planFigures";
import { plain, type ReportParagraph, type ReportPiece } from "./reportPiece";

type Part = readonly [heading: string, pieces: readonly ReportPiece[]];

/**
 * What a periodic report says, of the whole agency or of one unit. Numbers are formulas as of NgayChot; lists and
 * suggested sentences are those of the facts.
 */
export function periodicPieces(facts: PeriodicFacts): readonly ReportPiece[] {
  const parts: readonly Part[] = [
    [say.headings.overall, overall(facts)],
    [say.headings.comparison, comparison(facts)],
    [say.headings.byField, facts.fields.flatMap(fieldParagraphs)],
    [say.headings.targets, facts.targets.length === 0 ? [] : [targetsTable(facts.targets)]],
    [say.headings.overdue, overdue(facts)],
    [say.headings.upcoming, upcoming(facts)],
    [say.headings.difficulties, [placeholder("difficulties")]],
    [say.headings.proposals, [placeholder("proposals")]],
  ];
  const told = parts.filter(([, pieces]) => pieces.length > 0);
  return [
    ...say.basis.map((text, index) => written(text, `basis${index + 1}`, "note")),
    opening(facts),
    ...told.flatMap(([heading, pieces], index): ReportPiece[] => [
      { kind: "heading", text: `${ROMAN[index] ?? index + 1}. ${heading}` },
      ...pieces,
    ]),
  ];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

function opening({ unit, agency, period, window }: PeriodicFacts): ReportParagraph {
  const { reports, window: days, follows } = say.opening;
  const from = `${reports}${period}${days(toWrittenVietnamese(window.from), toWrittenVietnamese(window.to))}`;
  const who = unit === null ? `IF(${NAMES.agency}="","…",${NAMES.agency})` : quoted(unit);
  const cell = formula(`=${who}&${quoted(from)}&${dayText(NAMES.cutOff)}&${quoted(follows)}`);
  return ours({ cell, measure: `${unit ?? agency}${from}${LONG_DAY}${follows}` });
}

function overall(facts: PeriodicFacts): readonly ReportPiece[] {
  const counts = planCounts(facts.scope);
  const { before, after, notApplicable } = say.completion;
  const share = `IF(${counts.counted}=0,${quoted(notApplicable)},${percentText(`(${counts.done}/${counts.counted})`)})`;
  return [
    ours({
      cell: formula(`=${quoted(before)}&${share}&${quoted(after)}`),
      measure: `${before}${notApplicable}${after}`,
    }),
    ours(countsSentence(counts)),
    placeholder("overall"),
    ours(plain(say.tables.byField)),
    fieldCounts(facts.scope, facts.fields, facts.blank.field),
    ...(facts.unit === null ? byUnit(facts) : []),
  ];
}

function byUnit({ scope, leads, blank }: PeriodicFacts): readonly ReportPiece[] {
  const rows = countedGroups(PLAN_COLUMNS.leadUnit, leads, blank.lead ? say.tables.withoutUnit : null);
  if (rows.length === 0) return [];
  return [ours(plain(say.tables.byUnit)), countsTable(scope, { heading: say.tables.unit, rows })];
}

function comparison({ earlier, scope, fields }: PeriodicFacts): readonly ReportPiece[] {
  return earlier === null ? [] : comparisonPieces(earlier, planFigures(scope, fields));
}

function overdue({ overdue: items }: PeriodicFacts): readonly ReportPiece[] {
  return items.length === 0 ? [ours(plain(say.noOverdue))] : [overdueTable(items)];
}

function upcoming({ next, upcoming: items }: PeriodicFacts): readonly ReportPiece[] {
  if (next === null) return [];
  const [from, to] = [toWrittenVietnamese(next.from), toWrittenVietnamese(next.to)];
  if (items.length === 0) return [ours(plain(say.noUpcoming(from, to)))];
  return [ours(plain(say.upcomingIn(from, to))), upcomingTable(items)];
}

function placeholder(slot: keyof typeof say.placeholders): ReportParagraph {
  return written(say.placeholders[slot], slot, "placeholder");
}

function written(text: string, slot: string, style: ReportParagraph["style"]): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner: "person", style, slot };
}

function ours(content: ReportParagraph["content"]): ReportParagraph {
  return { kind: "paragraph", content, owner: "ours", style: "body" };
}
