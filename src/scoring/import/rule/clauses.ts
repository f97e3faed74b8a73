import { fold } from "../../../import/text/letters";
import { withPercentBounds } from "./fractionBounds";
import { asLabel, POINTS, pointsOf, tidy } from "./tidy";

/** A part of a rule: under which circumstances, and what follows. */
export interface Clause {
  readonly source: string;
  /** What stands before the points; "" where nothing does. */
  readonly label: string;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: "points"; readonly points: number; readonly hole?: true }
  /** "mỗi … 0,5": so much for each. */
  | { readonly kind: "each"; readonly amount: number }
  /** "mỗi … trừ 0,25", "trừ 1", "trừ 1/ngày" */
  | { readonly kind: "taken"; readonly amount: number; readonly per: "each" | "day" | null }
  | { readonly kind: "formula"; readonly text: string }
  /** "không phát sinh: giảm trừ điểm tối đa" */
  | { readonly kind: "maxTakenOut" }
  /** "tối đa 2 điểm" */
  | { readonly kind: "cap"; readonly points: number }
  /** "tối đa 04 cuộc" */
  | { readonly kind: "mostThings"; readonly count: number }
  /** Says what holds anyway: rounding to two places, not under 0, which papers are evidence. */
  | { readonly kind: "plain" }
  | { readonly kind: "unknown" };

/** The parts of a rule's words, in their order. @param max what "điểm tối đa" stands for */
export function clausesOf(text: string, max: number): readonly Clause[] {
  const clauses = sentencesOf(text).map((source) => clauseOf(source, max));
  const hasLetters = clauses.some(
    ({ source, outcome }) => outcome.kind === "formula" || SHARE_NAMED.test(source),
  );
  return clauses.map((clause) =>
    hasLetters && isDefinition(clause.source) ? { ...clause, outcome: { kind: "plain" } } : clause,
  );
}

/** "Tỷ lệ = (a/b) × 100%": what the steps below it are about; it gives no points itself. */
const SHARE_NAMED =
  /^(?!.*điểm)(?:kết quả|(?:tỷ|tỉ) lệ)[^=:]*=\s*[([]?[^=:*×()[\]/]+\/[^=:*×()[\]/]+[)\]]?\s*[*×x]\s*100\s*%?$/iu;

const SCORED = String.raw`(?::\s*${POINTS}(?:\s*(?:điểm|đ)(?!\p{L}))?|${POINTS}\s*(?:điểm|đ)(?!\p{L})|điểm)`;
const AFTER_SCORE = new RegExp(String.raw`(${SCORED}\)?)(?:\s*,|\s+\/)\s+(?=[\p{L}<>≥≤\d])`, "giu");

const CAP_IN_BRACKETS = new RegExp(
  String.raw`\s*\(((?:tối đa|không quá|cao nhất)[^()\d]*${POINTS}\s*(?:điểm|đ)?|tối đa \d{1,2} (?!ngày|giờ|tháng)\p{L}[\p{L} ]*)\)`,
  "giu",
);

/** "cho đến hết số điểm" at a clause's end: points never fall under 0 anyway. */
const TO_THE_LAST_POINT =
  /(?<!(?:trừ|giảm)(?: điểm)?|cho),?\s+(?:và )?(?:cho )?đến (?:khi )?hết(?: số)? điểm(?: của)?(?: tiêu chí(?: thành phần)?(?: này)?| mục này)?(?=\s*(?:;|\.|$))/giu;

/** "…, tối đa 2", "…, thấp nhất 0" at a clause's end. */
const LIMIT_AT_END = new RegExp(
  String.raw`,\s+(?=(?:tối đa|cao nhất|thấp nhất)(?: là| trừ| cộng)? ${POINTS}(?: điểm)?\s*(?:;|\.|$))`,
  "giu",
);

function sentencesOf(text: string): string[] {
  return joinedLines(withPercentBounds(tidy(text)))
    .flatMap((line) =>
      line
        .replace(CAP_IN_BRACKETS, "; $1")
        .replace(TO_THE_LAST_POINT, "")
        .replace(/\s+(?=[b-h]\)\s)/gu, "; ")
        .replace(LIMIT_AT_END, "; ")
        .replace(/,\s+(?=trong đó[\s:])/giu, "; ")
        .replace(/,?\s+nhưng (?=(?:tối đa|không (?:vượt )?quá)\s)/giu, "; ")
        .replace(AFTER_SCORE, "$1; ")
        .replace(/(?<!(?:^|[\s(])\p{Lu}{1,3})\.\s+(?=\p{Lu})/gu, "; ")
        .split(";"),
    )
    .map((part) => part.replace(/^[\s.,]+|[\s.,]+$/g, "").replace(BULLET, ""))
    .filter((part) => part !== "");
}

const BULLET = /^(?:[-+•▪●*·]+\s*(?=\S)|[a-zđ]\)\s*|(?:[a-zđ]|\d{1,2})\.\s+(?=\p{Lu}))/u;

/** A line that neither begins anew nor follows a finished one is the rest of the line above it. */
function joinedLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim().replace(BULLET, "");
    if (line === "") continue;
    const last = lines.at(-1);
    const goesOn = last !== undefined && !BULLET.test(raw.trim()) && isUnfinished(last, line);
    if (goesOn) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function isUnfinished(last: string, next: string): boolean {
  if (/công thức(?:\s+sau)?\s*:?$/iu.test(last)) return true;
  return (
    !/(?:[.;:]|điểm tối đa)$/iu.test(last) &&
    !new RegExp(String.raw`${SCORED}\)?$`, "iu").test(last) &&
    /^[\p{Ll}\d(]/u.test(next)
  );
}

function clauseOf(source: string, max: number): Clause {
  for (const read of READERS) {
    const clause = read(source, max);
    if (clause) return { source, ...clause };
  }
  return { source, label: source, outcome: { kind: "unknown" } };
}

type Reader = (source: string, max: number) => Pick<Clause, "label" | "outcome"> | null;

const FORMULA = /công thức|theo (?:tỷ|tỉ) lệ|[*×]|[\s)\]%\d]x\s*(?:[\d([]|điểm)|(?:tỷ|tỉ) lệ[^:;]*\/\s*\d/iu;
const END = String.raw`(${POINTS})\s*(?:điểm|đ)?`;
const PLAIN = new RegExp(
  [
    String.raw`^(?:được )?làm tròn(?: đến)? 0?2 (?:chữ )?số(?: (?:thập phân|sau dấu phẩy|lẻ))*$`,
    String.raw`^(?:tối thiểu |thấp nhất (?:là )?)0(?: điểm)?$`,
    String.raw`^(?:và )?(?:trừ|giảm)(?: điểm)?(?: cho)? đến (?:khi )?hết(?: số)? điểm(?: của)?(?: tiêu chí(?: thành phần)?(?: này)?| mục này)?$`,
    String.raw`^(?:tài liệu kiểm chứng|TLKC|minh chứng|hồ sơ kiểm chứng)\s*:`,
  ].join("|"),
  "iu",
);

const READERS: readonly Reader[] = [
  (source) =>
    PLAIN.test(source) || SHARE_NAMED.test(source) ? { label: "", outcome: { kind: "plain" } } : null,
  (source) => {
    const cap =
      /^(?:nhưng )?(?:cộng )?(?:tổng (?:(?:số )?điểm )?)?(?:tối đa không (?:vượt )?quá|tối đa|cao nhất|không (?:vượt )?quá)(?: là| trừ| cộng)? /iu.exec(
        source,
      );
    const points = cap && new RegExp(`^${END}$`, "iu").exec(source.slice(cap[0].length));
    return points ? { label: "", outcome: { kind: "cap", points: pointsOf(points[1] ?? "") } } : null;
  },
  mostThings,
  takenOut,
  taken,
  each,
  addedForEach,
  (source) => (FORMULA.test(source) ? { label: source, outcome: { kind: "formula", text: source } } : null),
  plainPoints,
];

/** No more than so many are counted; what they are is a plain word, not a share or a day. */
function mostThings(source: string): ReturnType<Reader> {
  const match = /^(?:tối đa|không quá) (\d{1,2}) (?!điểm|ngày)\p{L}[\p{L} ]*$/iu.exec(source);
  return match && { label: "", outcome: { kind: "mostThings", count: Number(match[1]) } };
}

function takenOut(source: string): ReturnType<Reader> {
  const words = fold(source);
  const said =
    /^(?:neu |truong hop )?(?:khong|chua) .*?[:,]? *(?:thi )?(?:duoc )?(?:giam tru|tru|giam|loai)(?: vao| khoi| ra khoi)?(?: so)? (?:diem toi da|tong diem|mau so)(?: tuong ung)?(?: (?:cua )?tieu chi(?: nay)?)?$/;
  const notCounted =
    /^(?:neu |truong hop )?khong phat sinh[^:]*(?::|thi|,)\s*khong (?:danh gia|cham|tinh)(?: diem)?$/;
  const unlessArisen = /^khong (?:danh gia|cham|tinh)(?: diem)? (?:neu|khi) khong phat sinh$/;
  return said.test(words) || notCounted.test(words) || unlessArisen.test(words)
    ? { label: "", outcome: { kind: "maxTakenOut" } }
    : null;
}

/** "trừ 0,5 điểm/ngày", "trừ 0,25 điểm/báo cáo" */
const PER_THING = String.raw`\s*\/\s*(?:(?:0?1|một)\s*)?([\p{L}][\p{L} ,]*)`;

function taken(source: string): ReturnType<Reader> {
  const match = new RegExp(
    String.raw`^(.*?)\s*:?\s*(?:thì )?(?:bị )?trừ (?:thêm )?${END}(?:${PER_THING})?$`,
    "iu",
  ).exec(source);
  if (!match) return null;
  const [, label = "", amount = "", thing] = match;
  const each = eachThing(label);
  if (each === "unclear") return null;
  const isDaily = each === "day" || (thing !== undefined && /^ngày/iu.test(thing));
  const per = isDaily ? "day" : each === "thing" || thing !== undefined ? "each" : null;
  return { label: asLabel(label), outcome: { kind: "taken", amount: pointsOf(amount), per } };
}

/** What "mỗi …" counts; unclear where it counts several at a time or isn't a plain word. */
function eachThing(label: string): "thing" | "day" | "unclear" | null {
  const match = /^(?:(?:cứ )?mỗi (?:một |0?1 )?|cứ (?:một |0?1 )(?!ngày))(.+)$/iu.exec(label);
  if (!match) return /^cứ\b/iu.test(label) ? "unclear" : null;
  if (/\d|%|\btrừ\b|(?:^|\s)mỗi(?:\s|$)/iu.test(match[1] ?? "")) return "unclear";
  return /^ngày/iu.test(match[1] ?? "") ? "day" : "thing";
}

function each(source: string): ReturnType<Reader> {
  const match = new RegExp(
    String.raw`^((?:(?:cứ )?mỗi|cứ (?:một|0?1)) .*?)\s*(?::|=)?\s*(?:thì )?(?:được )?(?:cộng |tính |chấm |cho |đạt )?(?:thêm )?${END}$`,
    "iu",
  ).exec(source);
  if (!match || eachThing(match[1] ?? "") === "unclear") return null;
  return { label: asLabel(match[1] ?? ""), outcome: { kind: "each", amount: pointsOf(match[2] ?? "") } };
}

/** "Cộng 0,5 điểm cho mỗi sáng kiến" */
function addedForEach(source: string): ReturnType<Reader> {
  const match = new RegExp(String.raw`^(?:được )?(?:cộng|tính|chấm) ${END} (?:cho|với) (mỗi .*)$`, "iu").exec(
    source,
  );
  const [, amount = "", things = ""] = match ?? [];
  if (!match || eachThing(things) !== "thing") return null;
  return { label: asLabel(things), outcome: { kind: "each", amount: pointsOf(amount) } };
}

const VERBS = String.raw`(?:(?:thì|được|đạt|cho|chấm|tính|cộng|ghi|là|điểm|số)\s+)*`;
const WITH_NAME = new RegExp(
  String.raw`^(.*?)\s*[:,]?\s*(?:thì )?(?:số )?điểm(?: số)?(?: tự)?(?: đánh giá| chấm)?\s*(?:được |đạt )?(?:là|=|:)\s*${END}$`,
  "iu",
);
const WITH_MARK = new RegExp(String.raw`^(.*?)\s*(?::|=|→|->)\s*(?:được |đạt )?${END}$`, "iu");
const IN_BRACKETS = new RegExp(String.raw`^(.*?)\s*\(${END}\)$`, "iu");
const WITH_WORD = new RegExp(String.raw`^(.*?)\s+${VERBS}(${POINTS})\s*(?:điểm|đ)$`, "iu");
const NO_POINTS = /^(.*?)\s*(?::|=|,)?\s*(?:thì )?không (?:được )?(?:tính |có |chấm |cho )?điểm$/iu;
const ALL_POINTS =
  /^(.*?)\s*(?::|=|thì|được|đạt)\s*(?:được |tính |đạt )*(?:số )?(?:điểm tối đa|100% (?:số )?điểm(?: tối đa)?)$/iu;
const SHARE = /^(.*?)\s*(?::|=|được|đạt)\s*(?:được |tính )*(\d{1,3})%\s*(?:số |mức )?điểm(?: tối đa)?$/iu;

const UNSAID = /^(.*?)\s*:\s*không quy định(?: \(0 điểm\))?$/iu;

function plainPoints(source: string, max: number): ReturnType<Reader> {
  const hole = UNSAID.exec(source);
  if (hole) return { label: asLabel(hole[1] ?? ""), outcome: { kind: "points", points: 0, hole: true } };
  const fixed =
    WITH_NAME.exec(source) ?? WITH_MARK.exec(source) ?? IN_BRACKETS.exec(source) ?? WITH_WORD.exec(source);
  if (fixed) return scored(fixed[1], pointsOf(fixed[2] ?? ""));
  const none = NO_POINTS.exec(source);
  if (none) return scored(none[1], 0);
  const all = ALL_POINTS.exec(source);
  if (all) return scored(all[1], max);
  const share = SHARE.exec(source);
  const points = share ? Math.round(max * Number(share[2]) * 100) / 10_000 : 0;
  return share ? scored(share[1], points) : null;
}

const POINTS_WITHIN = new RegExp(String.raw`${POINTS}\s*điểm|\.\s|\s[b-h]\)|:.*:`, "u");

/** "tốt: 0,8 - 1 điểm": how many of them, is for somebody to say. */
const RANGE_OF_POINTS = new RegExp(String.raw`:?\s${POINTS}\s*-$`, "u");

/** "Tỷ lệ hoàn thành: 100%" names what it measures; points in a label are clauses that weren't told apart. */
function scored(label: string | undefined, points: number): ReturnType<Reader> {
  const said = asLabel(label ?? "");
  if (RANGE_OF_POINTS.test(said)) return null;
  const name = /^[^\d:]+:/.test(said) ? said.replace(/\s*:\s*/, " ") : said;
  if (name === "" || name.includes(":") || POINTS_WITHIN.test(said)) return null;
  return { label: name, outcome: { kind: "points", points } };
}

function isDefinition(source: string): boolean {
  return /^(?:trong đó\s*:?\s*)?(?:với )?[a-zđ]\s*(?:là|:|=)\s*\D+$|^trong đó\s*:\D*$/iu.test(source);
}
