import { unitKey } from "./unitKey";

/** Units under an office that running text names in full; other nouns stand for other offices' units as well. */
const NAME = /(?:Trung tâm|Chi cục)\s+\S.*$/u;
/** Where a name ends: "tại Trung tâm Thông tin và Trung tâm Ứng dụng, dự kiến năm 2025". */
const END = /[,;:.()“”"\n]|\s+[-–]\s+|\s+và\s+(?=(?:Trung tâm|Chi cục)\s)/u;
/** Words that no name has: the sentence goes on behind the name, and where it ends is unknown. */
const SENTENCE_WORDS =
  /(?:^|\s)(?:trên|theo|trong|về|tại|cho|được|là|có|không|để|nhằm|với|từ|đến|năm|của|các|những|thuộc|trực thuộc|thực hiện|triển khai|tham mưu|hướng dẫn|chủ trì|phối hợp|tiếp tục|hoàn thành|tiến hành|tăng cường)(?=\s|$)/u;
const CAPITAL_BEHIND_NOUN = /^(?:Trung tâm|Chi cục)\s+\p{Lu}/u;
const MOST_WORDS = 14;

/**
 * The units that sentences name, each spelling once: only names whose end is sure, in capitals as names are, or
 * spelt in small letters where the same name stands in capitals elsewhere.
 * @example unitsInText(["Tự chủ tại Trung tâm Thông tin và Tin học, dự kiến năm 2025"]) // ["Trung tâm Thông tin và Tin học"]
 */
export function unitsInText(sentences: readonly string[]): string[] {
  const names = sentences.flatMap((sentence) => sentence.split(END)).flatMap(nameAtEnd);
  const sure = new Set(names.filter((name) => CAPITAL_BEHIND_NOUN.test(name)).map(unitKey));
  return [...new Set(names.filter((name) => sure.has(unitKey(name))))];
}

function nameAtEnd(piece: string): string[] {
  const name = NAME.exec(piece)?.[0].trim() ?? "";
  if (name === "" || SENTENCE_WORDS.test(name) || name.split(/\s+/).length > MOST_WORDS) return [];
  return [name];
}
