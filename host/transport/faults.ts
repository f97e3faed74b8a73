import { HostError } from "../errors";

/** What can go wrong with a batch before it reaches the workbook. */
export type Fault =
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  /** The answer never comes, and the workbook never saw the batch. */
  | { readonly kind: "silence" }
  /** The workbook does all of the batch, and the answer never comes. */
  | { readonly kind: "lostAnswer" }
  /** Excel ends a batch at the first action that fails; what came before it stays done. */
  | { readonly kind: "halfway"; readonly code: string; readonly message: string };

const CELL_EDIT =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** Faults to be injected by tests. Batches count from 1, from the moment the fault is asked for. */
export class Faults {
  /** Milliseconds before each answer. */
  latency = 0;
  private editingEnds: (() => void)[] = [];
  private isEditing = false;
  private held: { batchesLeft: number; readonly act: () => Promise<void> }[] = [];
  private planned: { batchesLeft: number; readonly fault: Fault }[] = [];

  /**
   * A user is typing into a cell: every batch is refused until they finish, unless the add-in asked to wait.
   * https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
   */
  get cellEditMode(): boolean {
    return this.isEditing;
  }
  set cellEditMode(editing: boolean) {
    this.isEditing = editing;
    if (editing) return;
    for (const resume of this.editingEnds.splice(0)) resume();
  }

  /** The n-th batch from now on fails with this code and changes nothing. */
  failBatch(n: number, code: string, message = "An injected fault."): void {
    this.planned.push({ batchesLeft: n, fault: { kind: "error", code, message } });
  }

  /** The n-th batch from now on is never answered; the workbook doesn't see it. */
  silenceBatch(n: number): void {
    this.planned.push({ batchesLeft: n, fault: { kind: "silence" } });
  }

  /** The n-th batch from now on is done, but its answer never comes: the line broke, or the pane was closed. */
  loseAnswer(n: number): void {
    this.planned.push({ batchesLeft: n, fault: { kind: "lostAnswer" } });
  }

  /** The n-th batch from now on fails with this code after the first half of its actions. */
  failHalfway(n: number, code: string, message = "An injected fault."): void {
    this.planned.push({ batchesLeft: n, fault: { kind: "halfway", code, message } });
  }

  /** Before the n-th batch from now on somebody else does something in the workbook; the batch waits for it. */
  actBeforeBatch(n: number, act: () => Promise<void>): void {
    this.held.push({ batchesLeft: n, act });
  }

  clear(): void {
    this.planned = [];
    this.held = [];
    this.latency = 0;
    this.cellEditMode = false;
  }

  /** Runs a step now, or when the user has finished where the add-in asked to wait for that. */
  afterEditing(requestFlags: number, step: () => void): void {
    for (const hold of this.held) hold.batchesLeft -= 1;
    const due = this.held.find(({ batchesLeft }) => batchesLeft <= 0);
    this.held = this.held.filter(({ batchesLeft }) => batchesLeft > 0);
    if (due !== undefined) void due.act().finally(step);
    else if (this.isEditing && (requestFlags & DELAY_FOR_CELL_EDIT) !== 0) this.editingEnds.push(step);
    else step();
  }

  /** The fault of the batch that comes in now, if any. */
  next(): Fault | null {
    for (const plan of this.planned) plan.batchesLeft -= 1;
    const due = this.planned.find((plan) => plan.batchesLeft <= 0);
    this.planned = this.planned.filter((plan) => plan.batchesLeft > 0);
    if (due !== undefined) return due.fault;
    if (!this.cellEditMode) return null;
    const { code, message } = new HostError("InvalidOperationInCellEditMode", CELL_EDIT);
    return { kind: "error", code, message };
  }
}
