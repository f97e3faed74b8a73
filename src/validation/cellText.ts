import { foldText, plainText } from "../plan/text/fold";
import { wordSigns } from "../plan/text/wordSigns";

/** A cell's text in the forms that the rules compare, each made once, when a rule first asks for it. */
export interface CellText {
  /** As the cell has it. */
  readonly written: string;
  /** Letters and marks composed (NFC). */
  readonly composed: string;
  /** `plainText` of it. */
  readonly plain: string;
  /** `foldText` of it. */
  readonly folded: string;
  /** `wordSigns` of that. */
  readonly words: readonly number[];
}

/** Gives equal texts the same entry, so that what a rule finds out about a text holds for all cells that have it. */
export type CellTexts = (written: string) => CellText;

/**
 * The texts of one check. They go with it: nothing of a plan is kept in the module.
 * @example cellTexts()("Quý  I").plain // "quý i"
 */
export function cellTexts(): CellTexts {
  return onceEach((written: string) => new LazyText(written));
}

class LazyText implements CellText {
  #composed: string | null = null;
  #plain: string | null = null;
  #folded: string | null = null;
  #words: readonly number[] | null = null;

  constructor(readonly written: string) {}

  get composed(): string {
    return (this.#composed ??= this.written.normalize("NFC"));
  }

  get plain(): string {
    return (this.#plain ??= plainText(this.composed));
  }

  get folded(): string {
    return (this.#folded ??= foldText(this.written));
  }

  get words(): readonly number[] {
    return (this.#words ??= wordSigns(this.folded));
  }
}

/**
 * The same work, done once for each value that is asked for.
 * @example onceEach(readDeadlineText)("Quý I")
 */
export function onceEach<Value, Result>(work: (value: Value) => Result): (value: Value) => Result {
  const done = new Map<Value, { readonly result: Result }>();
  return (value) => {
    const known = done.get(value);
    if (known) return known.result;
    const result = work(value);
    done.set(value, { result });
    return result;
  };
}
