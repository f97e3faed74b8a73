import { bareText, capitalShare, wordsOf } from "../letters";
import type { Line } from "../lines";

const AGENCY =
  /^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|BAN|CHI CỤC|CỤC|TỔNG CỤC|PHÒNG|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|VIỆN|BỆNH VIỆN|THANH TRA|ĐẠI HỌC|HỌC VIỆN|CHÍNH PHỦ|TỈNH ỦY|ĐẢNG ỦY|KHO BẠC|BẢO HIỂM XÃ HỘI|CÔNG AN|TÒA ÁN|THUẾ|HẢI QUAN|NGÂN HÀNG|KIỂM TOÁN|ĐÀI|HẠT KIỂM LÂM|THƯ VIỆN|BẢO TÀNG|TỔNG CÔNG TY)(?:\s|$)/;
/** What a name's second line begins with: the place, or the rest of a long name. */
const NAME_GOES_ON = /^(?:VÀ|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/;
const MOTTO = /\s+(?:CỘNG HOÀ|CỘNG HÒA) XÃ HỘI CHỦ NGHĨA.*$|\s+Độc lập\s*[-–—]\s*Tự do.*$/iu;
/** The number at the left and, on the same line, place and date at the right. */
const NUMBER_AND_DATE = /^(Số\s*:?\s*\d*\s*\/\s*[\p{L}\d&./-]+)\s+(\p{Lu}.*,\s*ngày\s.*)$/u;

/**
 * A line of a letterhead's left side, whose right side a PDF or a text has on the same line; place and date as a
 * line of their own, the motto left out.
 */
export function letterheadParts(line: Line): readonly Line[] {
  if (isMotto(line.text)) return [];
  const [, number, dated] = NUMBER_AND_DATE.exec(line.text) ?? [];
  if (number !== undefined && dated !== undefined)
    return [
      { ...line, text: number },
      { ...line, text: dated },
    ];
  return [{ ...line, text: line.text.replace(MOTTO, "") }];
}

export function isMotto(text: string): boolean {
  return /^(?:cong ho?a xa hoi chu nghia|doc lap tu do)/.test(bareText(text));
}

/** The body that issues a plan and the one above it, as the letterhead has them; "" where it doesn't say. */
export function agenciesOf(lines: readonly Line[]): { agency: string; superior: string } {
  const texts = wholeNames(lines.map(({ text }) => text));
  const at = texts.findIndex(isAgencyName);
  const [first = "", next = ""] = at < 0 ? [] : texts.slice(at, at + 2);
  return isAgencyName(next) ? { agency: next, superior: first } : { agency: first, superior: "" };
}

/** Names of two lines on one: "ỦY BAN NHÂN DÂN" over "XÃ TÂN HƯƠNG". */
function wholeNames(texts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const text of texts) {
    const last = whole[whole.length - 1];
    if (last !== undefined && isAgencyName(last) && isInCapitals(text) && NAME_GOES_ON.test(text))
      whole[whole.length - 1] = `${last} ${text}`;
    else whole.push(text);
  }
  return whole;
}

export function isAgencyName(text: string): boolean {
  return AGENCY.test(text) && isInCapitals(text) && wordsOf(text).length <= 16;
}

function isInCapitals(text: string): boolean {
  return capitalShare(text) > 0.95;
}
