import type { ColumnUse, ImportChoices, TableCandidate } from "../import/choices";

/** What stands in the chooser: which tables are ticked, and what each of their columns is. */
export interface TableChoice {
  readonly chosen: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, readonly ColumnUse[]>;
}

/** As the import judged it. */
export function choiceOf(candidates: readonly TableCandidate[]): TableChoice {
  return {
    chosen: new Set(candidates.filter(({ chosen }) => chosen).map(({ id }) => id)),
    uses: new Map(candidates.map(({ id, columns }) => [id, columns.map(({ use }) => use)])),
  };
}

export function withTable(choice: TableChoice, id: string, chosen: boolean): TableChoice {
  const ids = new Set(choice.chosen);
  if (chosen) ids.add(id);
  else ids.delete(id);
  return { ...choice, chosen: ids };
}

export function withUse(choice: TableChoice, id: string, column: number, use: ColumnUse): TableChoice {
  const uses = (choice.uses.get(id) ?? []).map((known, at) => (at === column ? use : known));
  return { ...choice, uses: new Map([...choice.uses, [id, uses]]) };
}

/** Whether an earlier column of the table is the same already: a field can have one column only. */
export function isTwice(uses: readonly ColumnUse[], column: number): boolean {
  const use = uses[column];
  return use !== undefined && use !== "extra" && use !== "ignored" && uses.indexOf(use) < column;
}

/** Whether the chosen tables can be read: there is one, and none has a field twice. */
export function canRead({ chosen, uses }: TableChoice): boolean {
  return (
    chosen.size > 0 && [...chosen].every((id) => !(uses.get(id) ?? []).some((_, at, all) => isTwice(all, at)))
  );
}

/** What the import is told: all ticked tables, and the columns of those that a person judged otherwise. */
export function importChoices(
  candidates: readonly TableCandidate[],
  before: ImportChoices,
  { chosen, uses }: TableChoice,
): ImportChoices {
  const changed = candidates.flatMap(({ id, columns }): [string, readonly ColumnUse[]][] => {
    const now = uses.get(id) ?? [];
    return now.some((use, at) => use !== columns[at]?.use) ? [[id, now]] : [];
  });
  const tables = candidates.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return { tables, columns: { ...before.columns, ...Object.fromEntries(changed) } };
}
