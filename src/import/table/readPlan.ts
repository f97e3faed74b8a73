import type { Plan } from "../../plan/plan";
import type { GridOptions, PlanReading } from "../choices";
import { EmptyDocumentError, NoAppendixError, NoRowsError } from "../errors";
import { toActivities } from "./activities";
import type { TableGroup } from "./candidates";
import { candidateOf, groupTables, usesOf, withUses } from "./candidates";
import { guessTaskTable } from "./guessHead";
import type { GridDocument } from "./model";
import { readBody } from "./planBody";
import { columnWarnings, unionOf } from "./planColumns";
import { planTables } from "./planTables";
import { readTables } from "./readTables";
import { rectify } from "./rectify";
import { apart } from "./sideBySide";
import type { Stretch, Stretches } from "./stretches";
import { findStretches } from "./stretches";
import { withLines } from "./taskTables";
import { titlesAbove } from "./titlesAbove";

/**
 * The plan that a document with tables holds, and every table that a person may choose in place of those it was
 * read from.
 * @throws EmptyDocumentError, NoAppendixError, NoRowsError, RefusedFileError
 * @example readPlan(readDocx(container, "word/document.xml")).plan.activities.length
 */
export function readPlan(given: GridDocument, options: GridOptions = {}): PlanReading {
  const document = apart(rectify(given));
  const { choices = {} } = options;
  const { stretches, guessed } = withGuess(findStretches(document));
  const groups = groupTables(stretches.all);
  const outside = withLines(document, stretches, stretches.all).lines;
  const own = planTables(groups, outside, options.year);
  const ids = choices.tables && new Set(choices.tables);
  const chosen = ids ? groups.filter(({ id }) => ids.has(id)) : own.tables;
  const isChosen = new Set(chosen);
  const candidates = groups.map((group) =>
    candidateOf(group, usesOf(group, groups, choices), isChosen.has(group), outside),
  );
  if (chosen.length === 0)
    throw hasText(document) ? new NoAppendixError(candidates) : new EmptyDocumentError();
  const tables = chosen.flatMap((group) => usedStretches(group, usesOf(group, groups, choices)));
  const found = withLines(document, stretches, tables);
  const titles = titlesAbove(found);
  const rows = readTables(found, titles);
  if (rows.items.length === 0) throw new NoRowsError(candidates);
  const others = groups.filter((group) => !isChosen.has(group)).flatMap((group) => group.stretches);
  const body = readBody(found, others, { year: options.year, ofMany: titles.size > 1 });
  const columns = unionOf(tables.map(({ head }) => head.columns));
  const guess = guessed && tables.find(({ block }) => block === guessed.block);
  const activities = toActivities(rows.items);
  const plan: Plan = {
    source: document.source,
    head: body.head,
    columns: columns.map(({ heading }) => heading),
    sections: rows.sections,
    activities,
    targets: body.targets,
    duties: body.duties,
    warnings: [
      ...document.warnings,
      ...(guess ? [{ code: "no-head", where: guess.grid.table.origin, text: "" } as const] : []),
      ...(choices.tables ? [] : own.warnings),
      ...columnWarnings(columns, activities, rows.fieldHeadings),
      ...rows.warnings,
      ...body.warnings,
    ],
  };
  return { plan, candidates };
}

/** Where no head is a task table's, the table that looks most like one takes the place of its rows. */
function withGuess(stretches: Stretches): { stretches: Stretches; guessed: Stretch | null } {
  if (stretches.all.some(({ task }) => task)) return { stretches, guessed: null };
  const guessed = guessTaskTable(stretches);
  if (!guessed) return { stretches, guessed };
  const before = stretches.all.filter(({ block }) => block < guessed.block);
  const behind = stretches.all.filter(({ block }) => block > guessed.block);
  return { stretches: { ...stretches, all: [...before, guessed, ...behind] }, guessed };
}

function usedStretches({ stretches }: TableGroup, uses: ReturnType<typeof usesOf>): Stretch[] {
  return stretches.map((stretch) => withUses(stretch, uses));
}

function hasText({ blocks }: GridDocument): boolean {
  return blocks.some((block) =>
    block.kind === "paragraph"
      ? block.text.trim() !== ""
      : block.table.cells.some(({ text }) => text.trim() !== ""),
  );
}
