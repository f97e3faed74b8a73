import { isBelow, TITLE_LEVEL, type RowNumber } from "../../../import/table/numbers";
import { fold } from "../../../import/text/letters";
import { pointsIn, type CriteriaRow } from "./rows";

/** A title or something scored, with what lies below it. */
export interface CriteriaNode {
  readonly number: RowNumber;
  name: string;
  max: number | null;
  readonly survey: boolean;
  readonly source: string;
  /** Lines of how points are given, from the node's own cells and the rows below it. */
  rules: string[];
  notes: string[];
  children: CriteriaNode[];
  /** Its maximum is the highest of its lines. */
  maxFromLines: boolean;
}

/** The nodes of a table, its total, and rows that found no place. */
export interface CriteriaTree {
  readonly nodes: CriteriaNode[];
  readonly total: number | null;
  readonly strays: readonly string[];
}

/** Puts rows below each other by their numbers; rows without a number are lines of the rule above them. */
export function treeOf(rows: readonly CriteriaRow[]): CriteriaTree {
  const nodes: CriteriaNode[] = [];
  const stack: CriteriaNode[] = [];
  const strays: string[] = [];
  let total: number | null = null;
  for (const [at, row] of rows.entries()) {
    const current = stack.at(-1);
    if (!row.number && isTotal(row.name)) total = row.max ?? total;
    else if (row.number || isTitle(row, rows[at + 1], current)) {
      const node = nodeOf(row, row.number ?? titleNumber(row.name));
      while (stack.length > 0 && !isBelow(node.number, stack.at(-1)?.number ?? node.number)) stack.pop();
      (stack.at(-1)?.children ?? nodes).push(node);
      stack.push(node);
    } else if (!current) strays.push(lineOf(row));
    else if (isPart(row, current)) current.children.push(nodeOf(row, partNumber(current)));
    else addLine(row, current);
  }
  return { nodes: nodes.map(withoutFalseChildren), total, strays: strays.filter((text) => text !== "") };
}

function nodeOf(row: CriteriaRow, number: RowNumber): CriteriaNode {
  const { name, max, rules } = splitName(row.name);
  const points = row.hasSteps ? row.max : row.points;
  if (row.rule !== "") rules.push(points === null ? row.rule : stepOf(row.rule, points));
  return {
    number,
    name,
    max: row.max ?? max,
    survey: row.survey,
    source: row.source,
    rules,
    notes: [row.note, row.maxText].filter((text) => text !== ""),
    children: [],
    maxFromLines: row.hasSteps && row.rule !== "",
  };
}

const SCORED_LINE =
  /(?::|=|được|trừ|cộng)\s*\d{1,3}(?:[.,]\d+)?\s*(?:điểm|đ)?[\s.;]*$|\d\s*điểm[\s.;]*$|không tính điểm[\s.;]*$|công thức/iu;

/** A cell may hold the name and, on further lines, how points are given; a title may end with its points. */
function splitName(text: string): { name: string; max: number | null; rules: string[] } {
  const lines = text.split("\n");
  const first = lines.findIndex(
    (line, at) => at > 0 && (SCORED_LINE.test(line) || /^(?:[-+•*]|cách tính|quy định)/iu.test(line)),
  );
  const head = (first < 0 ? lines : lines.slice(0, first)).join(" ").replace(/\s*:$/, "");
  const rules = first < 0 ? [] : [lines.slice(first).join("\n")];
  const points =
    /^(.*?)\s*(?:\(\s*(?:tối đa|tổng)?\s*(\d{1,3}(?:[.,]\d+)?)\s*điểm\s*\)|:\s*(\d{1,3}(?:[.,]\d+)?)\s*điểm)$/iu.exec(
      head,
    );
  if (!points) return { name: head, max: null, rules };
  return { name: points[1] ?? head, max: pointsIn(points[2] ?? points[3] ?? ""), rules };
}

const isTotal = (name: string): boolean =>
  /^(?:tong|cong)(?: (?:so )?diem| cong| so)*(?: toi da)?(?: \([^)]*\))?\s*[:.]?$/.test(fold(name));

/** A title without a number: in capitals, over rows that begin anew. */
function isTitle(
  row: CriteriaRow,
  next: CriteriaRow | undefined,
  current: CriteriaNode | undefined,
): boolean {
  if (row.goesOn || row.rule !== "" || row.name.length < 6) return false;
  if (isBlockTitle(row.name) && row.name.length < 80) return true;
  const letters = row.name.replace(/[^\p{L}]/gu, "");
  const capitals = row.name.replace(/[^\p{Lu}]/gu, "").length;
  const isLoud = letters.length > 5 && capitals / letters.length > 0.7;
  return (
    isLoud &&
    (next?.number ?? null) !== null &&
    (current === undefined || row.max !== null || next?.number?.level !== current.number.level)
  );
}

/** "ĐIỂM THƯỞNG", "Điểm trừ (tối đa 5 điểm)" */
export function blockOf(name: string): "bonus" | "penalty" | null {
  const words = fold(name).replace(/^(?:phan|muc|nhom|khoi|cac|noi dung|tieu chi) /, "");
  if (/^(?:diem )?(?:thuong|cong(?: them)?)(?: diem)?(?:\s*[(,:].*)?$/.test(words)) return "bonus";
  if (/^(?:diem )?(?:tru|phat)(?: diem)?(?:\s*[(,:].*)?$/.test(words)) return "penalty";
  return null;
}
const isBlockTitle = (name: string): boolean => blockOf(name) !== null;

const titleNumber = (name: string): RowNumber => ({
  plain: name.slice(0, 12).trim(),
  level: isBlockTitle(name) ? 0 : TITLE_LEVEL - 2,
  path: null,
});

/** An unnumbered row with points and a rule of its own, below one that has no rule. */
function isPart(row: CriteriaRow, current: CriteriaNode): boolean {
  return !row.goesOn && row.name !== "" && row.max !== null && row.rule !== "" && current.rules.length === 0;
}

const PART_LEVEL = 12;
const partNumber = (parent: CriteriaNode): RowNumber => ({
  plain: String(parent.children.length + 1),
  level: PART_LEVEL,
  path: null,
});

function addLine(row: CriteriaRow, current: CriteriaNode): void {
  const line = lineOf(row);
  if (line !== "") current.rules.push(line);
  if (row.note !== "") current.notes.push(row.note);
  if (current.maxFromLines && row.goesOn && row.max !== null)
    current.max = Math.max(current.max ?? 0, row.max);
}

/** "Hoàn thành 100% kế hoạch" with 2 in the column of points is "Hoàn thành 100% kế hoạch: 2". */
function lineOf({ name, max, points, rule, goesOn }: CriteriaRow): string {
  const text = [goesOn ? "" : name, rule].filter((part) => part !== "").join(": ");
  const score = points ?? max;
  return text === "" ? "" : score === null ? text : stepOf(text, score);
}

function stepOf(text: string, points: number): string {
  const plain = text.replace(/^[-+•*]\s*/, "").replace(/[\s;:.]+$/, "");
  if (SCORED_LINE.test(plain)) return plain;
  return points < 0 ? `${plain}: trừ ${written(-points)}` : `${plain}: ${written(points)}`;
}

const written = (points: number): string => String(points).replace(".", ",");

/** Lettered rows below a component may be the steps of its rule: then the highest is its maximum. */
function withoutFalseChildren(node: CriteriaNode): CriteriaNode {
  const children = node.children.map(withoutFalseChildren);
  if (!areSteps(node, children)) return { ...node, children };
  const lines = children.map(({ name, max, rules }) =>
    [max === null ? name : stepOf(name, max), ...rules].join("\n"),
  );
  return { ...node, children: [], rules: [...node.rules, ...lines] };
}

const LETTER_LEVEL = 8;

function areSteps(node: CriteriaNode, children: readonly CriteriaNode[]): boolean {
  if (children.length === 0) return false;
  if (
    children.some(
      (child) =>
        child.children.length > 0 || child.number.level < LETTER_LEVEL || child.number.level === PART_LEVEL,
    )
  )
    return false;
  if (children.every(({ max }) => max === null)) return true;
  if (children.some(({ rules }) => rules.length > 0)) return false;
  const points = children.map(({ max }) => max ?? 0);
  const sum = Math.round(points.reduce((total, each) => total + each, 0) * 1e4);
  return node.max !== null && sum !== Math.round(node.max * 1e4) && Math.max(...points) === node.max;
}
