/** An activity as a list of changes names it. */
export interface ActivityRef {
  /** What a PairingChoice calls it by. */
  readonly name: string;
  readonly key: string;
  /** Field of reform, as the workbook writes it. */
  readonly field: string;
  readonly no: string;
  /** The words that say what is to be done. */
  readonly words: string;
}

export interface FieldChange {
  /** Heading of the column. */
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  /** A person has corrected the cell: their words stay, and a remark tells the new ones. */
  readonly staysCorrected: boolean;
}

/** What people put into a row. */
export interface Entry {
  readonly heading: string;
  readonly text: string;
}

/** How sure it is that two rows are about the same work. */
export interface Sureness {
  /** 0–1 */
  readonly likeness: number;
  /** A person should look. */
  readonly doubtful: boolean;
  /** A person said so. */
  readonly chosen: boolean;
}

/** What a new edition of the plan does to one activity of the workbook. */
export type PlanChange =
  | { readonly kind: "added"; readonly now: ActivityRef; readonly nearest: readonly ActivityRef[] }
  | {
      readonly kind: "changed";
      readonly before: ActivityRef;
      readonly now: ActivityRef;
      readonly fields: readonly FieldChange[];
      /** Number or field changed as well. */
      readonly moved: boolean;
      readonly entries: readonly Entry[];
      readonly sureness: Sureness;
    }
  /** The same words under another number or in another field. */
  | {
      readonly kind: "moved";
      readonly before: ActivityRef;
      readonly now: ActivityRef;
      readonly entries: readonly Entry[];
      readonly sureness: Sureness;
    }
  /** Left the plan; nobody has entered anything, so its row goes. */
  | { readonly kind: "gone"; readonly before: ActivityRef }
  /** Left the plan, but people's entries keep its row. */
  | { readonly kind: "kept"; readonly before: ActivityRef; readonly entries: readonly Entry[] };

export type PlanChangeKind = PlanChange["kind"];

/** What a new edition does to the activities, in the order of the plan, then what leaves it. */
export interface PlanChanges {
  readonly changes: readonly PlanChange[];
  /** Activities in which nothing changes. */
  readonly unchanged: number;
}

/** The changes of one kind. @example changesOf(changes, "kept").length */
export function changesOf<K extends PlanChangeKind>(
  { changes }: PlanChanges,
  kind: K,
): readonly Extract<PlanChange, { readonly kind: K }>[] {
  return changes.filter(
    (change): change is Extract<PlanChange, { readonly kind: K }> => change.kind === kind,
  );
}
