import { fold } from "../../../import/text/letters";

/** The values that a clause speaks of. `to` is null where they have no upper end. */
export interface Span {
  readonly from: number;
  readonly fromClosed: boolean;
  readonly to: number | null;
  readonly toClosed: boolean;
  readonly unit: "percent" | "count";
  /** A single value, nothing said about what lies around it. */
  readonly exact: boolean;
  /** Words of the clause beside the span, in small letters. */
  readonly words: readonly string[];
  /** Read although its words are misspelt, or say two things. */
  readonly doubtful: boolean;
}

type Ends = Pick<Span, "from" | "fromClosed" | "to" | "toClosed"> & {
  readonly exact?: boolean;
  readonly doubtful?: boolean;
};

/**
 * The one span of values in a clause's words; null where they have none or more than one.
 * @example spanOf("từ 80% đến dưới 100% kế hoạch") // from 80, closed, to 100, not closed
 */
export function spanOf(label: string): Span | null {
  // "x<80%": a sign that sticks to a letter would be overlooked.
  const spaced = label.toLocaleLowerCase("vi").replace(/(?<=\p{L})(?=[<>≥≤=])/gu, " ");
  if (LEVEL_NAME.test(spaced.trim())) return null;
  const text = withoutServiceLevels(spaced);
  return read(text, (pattern) => pattern, false) ?? read(fold(text), withoutAccents, true);
}

/** A number that only names a level. */
const LEVEL_NAME = /^(?:đạt )?(?:mức(?: độ)?|cấp(?: độ)?|loại|hạng|bậc) \d{1,2}$/u;

/** "hồ sơ mức độ 3, 4 đạt từ 50% trở lên": levels of online services are a name where a share stands behind them. */
function withoutServiceLevels(text: string): string {
  return text.replace(
    /(mức(?: độ)?) [1-4](?:(?:\s*,\s*|\s+và\s+|\/)(?:mức(?: độ)? )?[1-4])?(?=\s.*\d\s*%)/gu,
    "$1",
  );
}

/** As `fold`, but it leaves capitals alone: they mean something in a pattern. */
function withoutAccents(pattern: string): string {
  return pattern
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d");
}

/** Words that change what the figure behind them says, in a way that no form below knows. */
const UNKNOWN_BEFORE = String.raw`(?:^|\s)(?:đến|tới|khoảng|gần|dưới|trên|hơn|kém|thêm|chưa|không)\s*$`;
const VAGUE = "khoảng|xấp xỉ|tương đương|gần bằng";

/** Numbers of a clause, marked so that words and figures can't be mixed up. */
const NUMBER = /(?<![\p{L}\d/.,])(\d{1,3}(?:\.\d{3})+(?![\d,%])|\d+(?:[.,]\d+)?)(?![\d/]|[.,]\d)\s*(%?)/gu;
const N = String.raw`#(\d)(?!\d)`;
/** Words between a figure and what goes on: "từ 95% số hồ sơ trở lên". */
const WORDS = String.raw`((?:\s+(?!trở |tro |đến |den |dưới |duoi )\p{L}+){0,5}?)`;

interface Figure {
  readonly value: number;
  readonly percent: boolean;
}

function read(text: string, spelling: (words: string) => string, misspelt: boolean): Span | null {
  const figures: Figure[] = [];
  const marked = text.replace(NUMBER, (_, figure: string, percent: string) => {
    const thousands = percent === "" && /^\d{1,3}(?:\.\d{3})+$/.test(figure);
    const value = Number(thousands ? figure.replace(/\./g, "") : figure.replace(",", "."));
    figures.push({ value, percent: percent !== "" });
    return `#${String(figures.length - 1)} `;
  });
  if (figures.length === 0 || figures.length > 2 || /\d/.test(marked.replace(/#\d/g, ""))) return null;
  if (new RegExp(spelling(VAGUE), "u").test(marked)) return null;
  for (const [pattern, endsOf] of FORMS) {
    const match = new RegExp(String.raw`(?<![\p{L}])(?:${spelling(pattern)})`, "u").exec(marked);
    if (!match) continue;
    const [whole, ...groups] = match;
    if (figures.some((_, at) => !whole.includes(`#${String(at)}`))) continue;
    const before = marked.slice(0, match.index);
    if (new RegExp(spelling(UNKNOWN_BEFORE), "u").test(before)) return null;
    const ends = endsOf(
      groups.map((group) => group ?? ""),
      figures.map(({ value }) => value),
    );
    if (!ends) return null;
    const within = groups.filter((group) => /^\s+\p{L}/u.test(group ?? "")).join(" ");
    const words = wordsIn(`${before} ${within} ${marked.slice(match.index + whole.length)}`);
    return {
      exact: false,
      ...ends,
      unit: figures.some(({ percent }) => percent) ? "percent" : "count",
      words,
      doubtful: misspelt || ends.doubtful === true,
    };
  }
  return null;
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\d%<>≥≤]+/u).filter((word) => word !== "");
}

const isOpenLow = (sign: string): boolean =>
  /^(?:từ )?trên|^(?:tu )?tren|^>|hơn$|hon$|^vượt|^vuot/u.test(sign.trim());
const isOpenHigh = (sign: string): boolean => /^dưới|^duoi|^<|hơn$|hon$/u.test(sign.trim());
const isOver = (sign: string): Pick<Ends, "fromClosed"> => ({ fromClosed: !isOpenLow(sign) });
const at = (values: readonly number[], index: number): number => values[index] ?? 0;

type Form = readonly [
  pattern: string,
  endsOf: (groups: readonly string[], values: readonly number[]) => Ends | null,
];

/** From the most particular to the plainest. */
const FORMS: readonly Form[] = [
  [
    String.raw`${N}\s*(<|≤)([^<≤#]*)(<|≤)\s*${N}`,
    ([, low, , high], values) => between(at(values, 0), low === "≤", at(values, 1), high === "≤"),
  ],
  [
    String.raw`(dưới|<)\s*${N}${WORDS}\s*(?:đến|tới|-|và)\s*(từ |≥)?\s*${N}`,
    (_, values) =>
      at(values, 1) < at(values, 0) ? between(at(values, 1), true, at(values, 0), false) : null,
  ],
  [
    String.raw`(từ trên |trên |từ |>|≥|)\s*${N}${WORDS}\s*(?:đến|tới|-)\s*(dưới|nhỏ hơn|thấp hơn|không quá|hết|<|≤|)\s*${N}`,
    ([low = "", , , high = ""], values) =>
      between(at(values, 0), !isOpenLow(low), at(values, 1), !isOpenHigh(high)),
  ],
  [
    String.raw`(trên |>|≥|từ )\s*${N}${WORDS}\s*và\s*(dưới|<|≤)\s*${N}`,
    ([low = "", , , high = ""], values) =>
      between(at(values, 0), !isOpenLow(low), at(values, 1), !isOpenHigh(high)),
  ],
  [
    String.raw`(trên |hơn |>)\s*${N}${WORDS}\s*trở lên`,
    (_, values) => ({ ...upwards(at(values, 0), true), doubtful: true }),
  ],
  [
    String.raw`(?:từ |đạt |ít nhất |≥|)\s*${N}${WORDS}\s*trở lên`,
    (_, values) => upwards(at(values, 0), true),
  ],
  [
    String.raw`(từ trên |trên |dưới |<|>|)(?:từ )?\s*${N}${WORDS}\s*trở xuống`,
    ([sign = ""], values) => ({ ...downwards(at(values, 0), true), doubtful: sign !== "" }),
  ],
  [
    String.raw`(?:không dưới|không thấp hơn|không ít hơn|ít nhất|tối thiểu|(?:lớn hơn|trên) hoặc bằng|bằng hoặc (?:lớn hơn|trên)|từ|≥)\s*${N}`,
    (_, values) => upwards(at(values, 0), true),
  ],
  [
    String.raw`(?:không quá|không vượt quá|không nhiều hơn|không trên|tối đa|nhiều nhất|(?:nhỏ hơn|dưới) hoặc bằng|bằng hoặc (?:nhỏ hơn|dưới)|đến|≤)\s*${N}`,
    (_, values) => downwards(at(values, 0), true),
  ],
  [
    String.raw`(dưới|nhỏ hơn|thấp hơn|ít hơn|chưa đạt|không đạt|chưa đến|<)\s*${N}`,
    (_, values) => downwards(at(values, 0), false),
  ],
  [
    String.raw`(trên|lớn hơn|cao hơn|nhiều hơn|vượt|hơn|>)\s*${N}`,
    ([sign = ""], values) => ({ ...upwards(at(values, 0), true), ...isOver(sign) }),
  ],
  [
    String.raw`(?:bằng |=|)\s*${N}`,
    (_, values) => ({
      from: at(values, 0),
      fromClosed: true,
      to: at(values, 0),
      toClosed: true,
      exact: true,
    }),
  ],
];

function between(from: number, fromClosed: boolean, to: number, toClosed: boolean): Ends | null {
  return from < to ? { from, fromClosed, to, toClosed } : null;
}

const upwards = (from: number, fromClosed: boolean): Ends => ({
  from,
  fromClosed,
  to: null,
  toClosed: false,
});
const downwards = (to: number, toClosed: boolean): Ends => ({ from: 0, fromClosed: true, to, toClosed });
