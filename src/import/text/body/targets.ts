import type { Target } from "../../../plan/target";
import { fold } from "../letters";
import type { BodyPart } from "./parts";
import { sentencesOf } from "./sentences";

/** A number that a sentence promises, with its place. */
interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
}

/** The targets of the plan's part on aims; none where it has no such part. */
export function readTargets(parts: readonly BodyPart[]): Target[] {
  const aims = parts.filter(({ name }) => /\b(?:muc tieu|chi tieu)\b/.test(fold(name)));
  return aims.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ no, text }) => sentencesOf(text).flatMap((sentence) => targetsOf(no, sentence))),
  );
}

function targetsOf(no: string, sentence: string): Target[] {
  const amounts = amountsOf(sentence);
  let subject = "";
  return clausesOf(sentence, amounts).flatMap((clause): Target[] => {
    const amount = amountsOf(clause)[0];
    if (!amount) return [];
    const target = targetOf(no, clause, amount, subject);
    subject = target.indicator;
    return [target];
  });
}

const COUNT =
  /(?:ít nhất|tối thiểu|tối đa|không quá|không dưới|trên|dưới|đạt|từ)\s+(\d+(?:[.,]\d+)?)\s+(\p{L}+)/gu;
const NO_UNITS = /^(?:đến|trở|năm|tháng|ngày|giờ|và|của|phút)$/;

/** Percentages, and other counted things behind a word of comparison. */
function amountsOf(text: string): Amount[] {
  const percents = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map((match) =>
    amount(match.index, match[0], match[1] ?? "", "%"),
  );
  if (percents.length > 0) return percents;
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const unit = match[2] ?? "";
    const from = match.index + match[0].indexOf(match[1] ?? "");
    return NO_UNITS.test(unit) ? [] : [amount(from, match[1] ?? "", match[1] ?? "", unit)];
  });
}

function amount(from: number, printed: string, digits: string, unit: string): Amount {
  return { from, to: from + printed.length, value: Number(digits.replace(",", ".")), unit };
}

/** Cuts a sentence that promises several numbers into one clause each. */
function clausesOf(sentence: string, amounts: readonly Amount[]): string[] {
  const cuts = [0];
  amounts.slice(1).forEach((next, at) => {
    const cut = cutBetween(sentence, amounts[at]?.to ?? 0, next.from);
    if (cut !== null) cuts.push(cut);
  });
  return cuts.map((from, at) => {
    const clause = sentence.slice(from, cuts[at + 1] ?? sentence.length).trim();
    return clause.replace(/^(?:và|[,;])\s+/, "").replace(/[\s,;]+(?:và)?$/, "");
  });
}

/** Right before the next number ("… và 95% văn bản"), or right behind the last one ("… 95%, dịch vụ …"). */
function cutBetween(sentence: string, from: number, to: number): number | null {
  const between = sentence.slice(from, to);
  const before = /(?:[,;]| và)\s*$/.exec(between);
  if (before) return from + before.index;
  const behind = /^(?:\s*trở (?:lên|xuống))?\s*(?=[,;]|và )/.exec(between);
  return behind ? from + behind[0].length : null;
}

/** What follows "và" with a verb of its own is another promise, without a number. */
const FURTHER_PROMISE =
  /\s+(?:và|đồng thời)\s+(?:có|thực hiện|tiếp tục|xử lý|từng bước|phấn đấu|không ngừng)\s.*$/;

function targetOf(no: string, clause: string, amount: Amount, subject: string): Target {
  const head = clause.slice(0, amount.to);
  const text = head + clause.slice(amount.to).replace(FURTHER_PROMISE, "");
  const before = text.slice(0, amount.from);
  const after = text.slice(amount.to);
  return {
    no,
    text,
    indicator: indicatorOf(before, after, amount.unit, subject),
    operator: operatorOf(before, after),
    value: amount.value,
    unit: amount.unit,
  };
}

/** How a number is meant by the words right before and right behind it. @example operatorOf("đạt trên ", "") // ">" */
export function operatorOf(before: string, after: string): Target["operator"] {
  const near = before.slice(-25).toLowerCase();
  if (/^\s*trở xuống/.test(after) || /(?:không quá|tối đa|không vượt quá|≤|<=)\s*$/.test(near)) return "<=";
  if (
    /^\s*trở lên/.test(after) ||
    /(?:tối thiểu|ít nhất|không dưới|không thấp hơn|≥|>=)\s*(?:đạt\s*)?$/.test(near)
  )
    return ">=";
  if (/(?:trên|hơn|vượt|>)\s*$/.test(near)) return ">";
  return /(?:dưới|<)\s*$/.test(near) ? "<" : "=";
}

const REACHES =
  /\s*(?:đạt|đạt tỷ lệ|phấn đấu đạt|là|bằng|chiếm)?\s*(?:từ|trên|dưới|tối thiểu|ít nhất|tối đa|không quá|không dưới|khoảng|hơn|mức)?\s*$/;

/** The promise as the name of a measure: "100% hồ sơ …" is the share of "hồ sơ …", "… đạt trên 95%" measures "…". */
function indicatorOf(before: string, after: string, unit: string, subject: string): string {
  const rest = after.replace(/^\s*trở (?:lên|xuống)/, "").trim();
  const measured = before.replace(REACHES, "").trim();
  if (rest === "") return withSubject(measured, subject);
  if (unit !== "%") return measured === "" ? `Số ${unit} ${rest.slice(unit.length).trim()}`.trim() : measured;
  const time = /^(hàng|hằng) (tháng|quý|năm|tuần),?$/i.exec(measured);
  if (time) return `Tỷ lệ ${rest} (${measured.replace(",", "").toLowerCase()})`;
  if (/^(?:tỷ lệ|tỉ lệ|mức độ|số)/i.test(measured)) return measured;
  const done = measured === "" || /^(?:phấn đấu|đảm bảo|bảo đảm|có)$/i.test(measured);
  return done ? `Tỷ lệ ${rest}` : `Tỷ lệ ${rest} được ${lowerFirst(measured)}`;
}

/** A clause that goes on in small letters measures the same of something else. */
function withSubject(measured: string, subject: string): string {
  const shared = /^(.*?(?:đối với|về|của))\s/.exec(subject)?.[1];
  return shared && /^\p{Ll}/u.test(measured) ? `${shared} ${measured}` : measured;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
