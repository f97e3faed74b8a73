import { currentTable } from "../carry/currentTable";
import { describedRows } from "../carry/carryTable";
import type { Pair, PairingChoice } from "../carry/pairing";
import { describedNames, pairRows, rowNames } from "../carry/pairRows";
import { isDeparted, isPeoplesOwn } from "../carry/rowOrigin";
import type { CurrentRow } from "../carry/tableRows";
import { currentRows } from "../carry/tableRows";
import { TABLES } from "../layout";
import type { WorkbookSnapshot } from "../snapshot";
import type { Cell, TableSpec, WorkbookSpec } from "../spec";
import { nearestOf } from "./nearest";
import type { PlanChange, PlanChanges, Sureness } from "./planChange";
import { activityRef, changedFields, entriesOf, isMoved } from "./rowChange";

/**
 * What writing this description would do to the activities of today's workbook, before anything is written; null
 * where the workbook has no plan yet.
 * @param carried what carryOver makes of the description
 * @param choices what a person said of the pairing, as carryOver was given it
 * @example listPlanChanges(spec, carryOver(spec, snapshot, choices), snapshot, choices)?.unchanged // 34
 */
export function listPlanChanges(
  spec: WorkbookSpec,
  carried: WorkbookSpec,
  current: WorkbookSnapshot,
  choices: readonly PairingChoice[],
): PlanChanges | null {
  const table = spec.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === TABLES.plan);
  const today = table && currentTable(current, "plan", table);
  if (table === undefined || today === undefined) return null;
  const found = currentRows(table, today);
  if (found.length === 0) return null;
  return new ChangeList(table, found, choices).list(stayingRows(carried));
}

/** Positions in today's table of the rows that the carried workbook still has. */
function stayingRows(carried: WorkbookSpec): ReadonlySet<number | null> {
  const table = carried.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === TABLES.plan);
  return new Set(table?.continues ?? []);
}

class ChangeList {
  private readonly described: readonly (readonly Cell[])[];
  private readonly describedNames: readonly string[];
  private readonly rowNames: readonly string[];
  private readonly pairing;

  constructor(
    private readonly table: TableSpec,
    private readonly found: readonly CurrentRow[],
    choices: readonly PairingChoice[],
  ) {
    this.described = describedRows(table);
    this.describedNames = describedNames(table, this.described);
    this.rowNames = rowNames(found);
    this.pairing = pairRows(table, this.described, found, choices);
  }

  list(staying: ReadonlySet<number | null>): PlanChanges {
    const fresh = this.described.flatMap((_, at) => (this.pairing.ofDescribedRow(at) ? [] : [at]));
    const left = this.found.flatMap((row, index) =>
      this.pairing.ofRow(index) || isPeoplesOwn(this.table, row) ? [] : [index],
    );
    const nearest = nearestOf(this.table, this.described, this.found, fresh, left);
    const inPlan = this.described.flatMap((_, at): PlanChange[] => {
      const pair = this.pairing.ofDescribedRow(at);
      if (pair !== undefined) return this.continued(pair);
      const likely = nearest.get(at) ?? [];
      return [{ kind: "added", now: this.now(at), nearest: likely.map((row) => this.before(row)) }];
    });
    const changes = [...inPlan, ...left.flatMap((index) => this.ended(index, staying))];
    const isNew = (change: PlanChange) => change.kind === "added";
    const isInPlan = (change: PlanChange) => change.kind === "changed" || change.kind === "moved";
    const touched = changes.filter((change) => isNew(change) || isInPlan(change)).length;
    return { changes, unchanged: this.described.length - touched };
  }

  private continued(pair: Pair): PlanChange[] {
    const row = this.found[pair.row];
    const cells = this.described[pair.at];
    if (row === undefined || cells === undefined) return [];
    const fields = changedFields(this.table, cells, row);
    const moved = isMoved(this.table, cells, row);
    const both = {
      before: this.before(pair.row),
      now: this.now(pair.at),
      entries: entriesOf(this.table, row),
      sureness: surenessOf(pair),
    };
    if (fields.length > 0) return [{ kind: "changed", ...both, fields, moved }];
    return moved ? [{ kind: "moved", ...both }] : [];
  }

  /** A row that left the plan in an earlier run says so already; it is no news. */
  private ended(index: number, staying: ReadonlySet<number | null>): PlanChange[] {
    const row = this.found[index];
    if (row === undefined || (isDeparted(this.table, row) && staying.has(row.at))) return [];
    const before = this.before(index);
    return [
      staying.has(row.at)
        ? { kind: "kept", before, entries: entriesOf(this.table, row) }
        : { kind: "gone", before },
    ];
  }

  private now(at: number) {
    return activityRef(this.table, this.described[at] ?? [], this.describedNames[at] ?? "");
  }

  private before(index: number) {
    return activityRef(this.table, this.found[index]?.cells ?? [], this.rowNames[index] ?? "");
  }
}

function surenessOf({ likeness, doubtful, by }: Pair): Sureness {
  return { likeness, doubtful, chosen: by === "choice" };
}
