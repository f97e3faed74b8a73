import { bareWord, remembered } from "../letters";

/** Words that no Vietnamese sentence or name ends with, with their accents. */
const OPEN_ENDED = new Set(
  "và của các những về cho với hoặc theo trong từ đến tại bằng do là để được bị có không một đối thuộc qua trên dưới giữa khi nếu việc sự nhằm gắn cùng như trước sau".split(
    " ",
  ),
);

/** The first word of a unit's name, right behind the unit before. */
const LONE_HEAD =
  /[,;/] ?(?:Bộ|Sở|Phòng|Ban|Cục|Vụ|Viện|Hội|Trường|UBND|Ủy ban|Uỷ ban|Chi cục|Trung tâm|Văn phòng)$/;

/** A time whose number stands on the next line. */
const OPEN_TIME = /(?:^|\s)(?:Tháng|Quý|Ngày|(?:[Kk]ỳ họp|lần) thứ)$/;

/** A year, quarter or month that takes a number; "hằng quý" takes none. */
const TAKES_NUMBER =
  /(?:^|(?<!(?:hằng|hàng|từng|mỗi|theo|trong|cuối|đầu|cả|hết|suốt))\s)(?:quý|tháng|ngày|năm)$|trong (?:quý|tháng)$/i;
const TIME_NUMBER = /^(?:[IVX]{1,3}|\d{1,2}|(?:19|20)\d\d)(?:[/,;-]|\.(?!\d{3})|$)/;

/** Whether a line's end stands between a time and its number. @example partsTime("Trong quý", "I/2026") // true */
export function partsTime(line: string, next: string): boolean {
  return TIME_NUMBER.test(next) && TAKES_NUMBER.test(line);
}

/** Words that take a number, a place or a name behind them. */
const TAKES_MORE =
  /(?:^|\s)(?:không quá|ít nhất|tối thiểu|tối đa|trong vòng|trên địa|kể từ(?: ngày)?|(?:từ|đến|trước|sau) ngày|Thủ tướng|lần thứ|kỳ họp thứ)$/;

/** How unlikely it is, 0 (nothing says so) to 1, that a cell ends with this line. */
export const hangs = remembered((text: string): number => {
  const last = text.slice(text.lastIndexOf(" ") + 1);
  if (/[,(/&]$|[–-]$/.test(last)) return 1;
  // "các đơn vị trực thuộc" is a whole name, "05 ngày làm việc" a whole time
  if (/(?:trực|phụ) thuộc$|(?:làm|công|sự|vụ) việc$|thông qua$/i.test(text)) return 0;
  if (OPEN_ENDED.has(last.toLowerCase()) && bareWord(last) !== "") return 0.8;
  if (/[;:]$/.test(last)) return 0.5;
  if (LONE_HEAD.test(text) || OPEN_TIME.test(text) || TAKES_MORE.test(text)) return 0.6;
  return 0;
});
