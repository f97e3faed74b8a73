import type { Column } from "./columns";
import { isTextRole } from "./columns";
import type { BreakFacts, ItemEvidence } from "./evidence/item";
import type { StretchFacts, Stretches } from "./evidence/stretches";
import { keyOf } from "./evidence/stretches";
import { Fit } from "./fit";
import type { ColumnModel, Model } from "./model";

/** A score that ends a cell's growth. */
const HOPELESS_INSIDE = -30;
export const IMPOSSIBLE = -1e6;

/** A bare number behind words is an amount where the table has a column of them. */
const AMOUNT = 2;

/** Cells of more words don't stand in these columns. */
const MOST_WORDS: Readonly<Partial<Record<Column["role"], number>>> = {
  deadline: 50,
  budget: 25,
  leadUnit: 80,
  coopUnits: 100,
  product: 120,
};

/** What scores of cells that begin with one piece have in common. */
export interface Prepared {
  readonly stretches: Stretches;
  readonly words: Float64Array;
}

/** The scores of cells for one reading of the table, about natural logarithms of odds. */
export class Scorer {
  /** The first words of the texts that several rows hold. */
  private readonly texts: ReadonlySet<string>;
  private readonly sums = new WeakMap<ItemEvidence, Float64Array>();
  private readonly hasBudget: boolean;

  constructor(
    readonly columns: readonly Column[],
    private readonly model: Model,
  ) {
    this.hasBudget = columns.some(({ role }) => role === "budget");
    this.texts = new Set([...model.texts.keys()].map((text) => text.split(" ", 1)[0] ?? ""));
  }

  /** Score of a further activity within an item. */
  get restart(): number {
    return -this.model.restart;
  }

  role(at: number): Column["role"] {
    return this.columns[at]?.role ?? "extra";
  }

  /** Score of an empty cell. `marks` tells that the source shows something empty there. */
  empty(column: number, marks: boolean): number {
    return Math.max(-6, this.column(column).logEmpty) * (marks ? 0.5 : 1);
  }

  /** What every score of the cells that begin with a piece needs, whatever the column. */
  prepare(item: ItemEvidence, from: number): Prepared {
    return { stretches: item.stretchesFrom(from), words: this.wordSums(item) };
  }

  /** By piece and column: how much the words of the pieces before speak for the column. */
  private wordSums(item: ItemEvidence): Float64Array {
    const known = this.sums.get(item);
    if (known) return known;
    const width = this.model.columns.length;
    const sums = new Float64Array((item.size + 1) * width);
    item.pieces.forEach(({ bareWords }, at) => {
      this.model.columns.forEach(({ words }, column) => {
        let sum = sums[at * width + column] ?? 0;
        for (const word of bareWords) sum += words.get(word) ?? 0;
        sums[(at + 1) * width + column] = sum;
      });
    });
    this.sums.set(item, sums);
    return sums;
  }

  /** Scores of the cells that begin with a piece, by their number of pieces less one. */
  cellsFrom(
    item: ItemEvidence,
    from: number,
    column: number,
    resumed: boolean,
    prepared: Prepared,
  ): number[] {
    const scores: number[] = [];
    const { stretches, words } = prepared;
    const width = this.model.columns.length;
    const wordsBefore = words[from * width + column] ?? 0;
    const model = this.column(column);
    const role = this.role(column);
    const start = this.startScore(item, from, column, resumed);
    const fit = new Fit(model);
    const known = this.texts.has(item.piece(from).bareWords[0] ?? "");
    const repeats = (to: number, words: number): number =>
      known ? this.repeatScore(keyOf(item.pieces, from, to + 1, words), column) : 0;
    const most = MOST_WORDS[role] ?? Infinity;
    let inside = 0;
    let count = 0;
    for (let to = from; to < item.size; to++) {
      if (to > from) inside -= breakCost(item.breakAt(to), role);
      if (to > from && this.hasBudget && item.opening(to).amount) inside -= AMOUNT;
      fit.add(item.piece(to), to === from);
      count += item.piece(to).bareWords.length;
      const shape = inside - fit.cost();
      if (shape <= HOPELESS_INSIDE || (count > most && to > from)) break;
      const next = to + 1;
      const mayEnd = next >= item.size || item.mayBegin[next] === true;
      const facts = mayEnd ? stretches.at(to - from) : undefined;
      if (!facts) {
        scores.push(IMPOSSIBLE);
        continue;
      }
      const whole = roleScore(role, facts) + repeats(to, facts.words) + lengthScore(facts, model);
      const learned = clampSix(0.25 * ((words[next * width + column] ?? 0) - wordsBefore));
      scores.push(start + shape + endScore(item, to) + whole + learned);
    }
    return scores;
  }

  private repeatScore(key: string, column: number): number {
    return key === "" || this.model.texts.size === 0 ? 0 : repeatScore(this.model.texts.get(key), column);
  }

  private column(at: number): ColumnModel {
    const column = this.model.columns[at];
    if (!column) throw new RangeError(`no column ${at}`);
    return column;
  }

  private startScore(item: ItemEvidence, from: number, column: number, resumed: boolean): number {
    const opening = item.opening(from);
    const role = this.role(column);
    const beginsLine = item.piece(from).lineStart || from === 0;
    const inner =
      beginsLine || (role === "budget" && (opening.amount || opening.money)) ? 0 : -this.model.innerCut;
    let score = resumed && opening.base < 0 ? -0.3 : opening.base;
    if (isTextRole(role)) {
      score += (opening.work ? 0.7 : 0) - (opening.unit && !opening.work ? 1 : 0) - (opening.digit ? 0.8 : 0);
      if (opening.repeats && column > 0) score += 2;
    } else if (role === "product") {
      score += (opening.product ? 1.3 : -0.5) - (opening.unit && !opening.product ? 1 : 0);
    } else if (role === "leadUnit" || role === "coopUnits")
      score += (opening.unit ? 0.8 : -0.8) - (opening.bullet ? 2 : 0);
    else if (role === "deadline") score += opening.digit ? 1.2 : 0;
    else if (role === "budget") score += opening.money ? 2.5 : opening.amount ? AMOUNT : -6;
    if (opening.money && role !== "budget") score -= 3;
    return score + inner + this.column(column).logFilled;
  }
}

function clampSix(value: number): number {
  return value < -6 ? -6 : value > 6 ? 6 : value;
}

/** A capital opens a sentence in the columns of sentences; names of units and documents are full of capitals. */
function breakCost(facts: BreakFacts, role: Column["role"]): number {
  if (isTextRole(role)) return facts.cost + 3.2 * facts.capital;
  const isUnit = role === "leadUnit" || role === "coopUnits";
  return facts.cost + (isUnit ? 1 : 2) * facts.capital;
}

function roleScore(role: Column["role"], facts: StretchFacts): number {
  const brackets = -3 * facts.brackets;
  if (role === "leadUnit" || role === "coopUnits") return brackets + facts.unit - 4 * facts.deadline;
  if (role === "deadline") return brackets + (facts.deadline > 0 ? 5 * facts.deadline : -4);
  const deadline = -4 * facts.deadline * (facts.words < 9 ? 1 : 0.3);
  const unit = facts.unit > 1.5 ? -0.8 : 0;
  const short = isTextRole(role) && facts.words < 3 ? -1.5 : 0;
  return brackets + deadline + unit + short;
}

function endScore(item: ItemEvidence, last: number): number {
  const marked = item.piece(last).emptyAfter > 0 ? 0.3 : 0;
  return marked - item.endCost(last);
}

function lengthScore(facts: StretchFacts, model: ColumnModel): number {
  if (!model.length) return -0.02 * facts.words;
  const off = (facts.logWords - model.length.mean) / model.length.spread;
  return -Math.min(3, 0.25 * off * off);
}

/** A text that other rows hold in this column is likely here; one that is another column's is not. */
function repeatScore(counts: ReadonlyMap<number, number> | undefined, column: number): number {
  let score = 0;
  counts?.forEach((count, at) => {
    if (at === column) score += Math.min(4, 1.3 * Math.log(1 + count));
    else score -= Math.min(1.5, 0.5 * Math.log(1 + count));
  });
  return score;
}
