import { foldText } from "../text/fold";
import { piecesOf, startsUnit, type Piece } from "./pieces";
import {
  continuesCollective,
  isAcronym,
  isBareList,
  isBareNoun,
  isNounAlone,
  kindOfStart,
  startsCollective,
} from "./unitNouns";

/** Verbs that lead in a unit ("giao …", "phối hợp với …") or say what it does behind its name. */
const LEAD_IN =
  /^(?:(?:đề nghị|đề xuất|giao|phối hợp|chủ trì|tham mưu|cùng|với|cho|là|(?:đơn vị|cơ quan|đv|cq) (?:chủ trì|phối hợp))(?:\s*[:,]\s*|\s+))+/iu;
const DOES = new RegExp(
  [
    "(?<=Sở|tỉnh|huyện|xã|phường|Bộ)\\s+tổng hợp",
    "\\s+là (?:(?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối|thường trực)",
    "\\s+trình(?= (?:Giám đốc|Lãnh đạo|Chủ tịch|UBND|HĐND|cấp))",
    "\\s+(?:làm đầu mối|theo dõi|đôn đốc|hướng dẫn|thẩm định|trực tiếp|triển khai|chủ trì|phối hợp|tham mưu)",
    "\\s+(?:thực hiện|theo phân cấp|theo chức năng|theo nhiệm vụ|theo lĩnh vực|báo cáo)",
    "\\s+(?:có trách nhiệm|chịu trách nhiệm)",
  ]
    .map((verb) => `${verb}(?=\\s|$)`)
    .join("|"),
  "u",
);
/** Behind these stands who is served, not who does the work: "tham mưu UBND tỉnh". */
const SERVES = /^\s+(?:tham mưu|trình|báo cáo)$/u;
/** What a unit does, behind its name: "Sở Nội vụ (chủ trì)", "… - cơ quan thường trực". */
const ROLE_AT_END = (() => {
  const role = "(?:chủ trì|phối hợp|đầu mối|thường trực|tham mưu|thực hiện|tổng hợp)";
  const body = "(?:cơ quan|đơn vị|bộ phận)";
  return new RegExp(
    `\\s*\\((?:là )?(?:${body} )?${role}[^()]*\\)$|\\s+[-–]\\s+(?:là )?${body} ${role}(?: Ban Chỉ đạo.*)?$`,
    "iu",
  );
})();
/** "Ông Nguyễn Văn A - Phó Chủ tịch": a person's office goes with the name. */
const PERSON = /^(?:ông|bà|đồng chí|đ\/c|anh|chị)\s/iu;
const NO_UNIT = [
  "chua xac dinh",
  "chua co",
  "khong co",
  "khong",
  "chua ro",
  "chua phan cong",
  "nhu tren",
  "nt",
  "tuong tu",
];
const HAS_WORDS = /[\p{L}\d]/u;
/** "UBND các xã", "UBND xã": what follows are more places of the same kind. */
const OF_PLACES = /^(?:ubnd|uy ban nhan dan|hdnd|mttq) (?:cac|cap|xa|phuong|huyen|\d+)\b/;
/** "Sở Nội vụ các tỉnh" + "thành phố" */
const OF_ALL_PLACES = / cac (?:tinh|huyen|xa|phuong|thanh pho|dia phuong|bo|so)$/;
const NAMED_PLACES = /^(?:cac|cac tinh|cac dia phuong|cac huyen|cac xa)\b.*/;
/** "UBND các xã: Hưng Đạo, Nam Đàn" */
const NAMED_AFTER_COLON = /^UBND các \p{L}+: \p{Lu}/u;
/** "các đơn vị thuộc, trực thuộc Bộ" */
const GOES_ON = /^(?:truc thuoc|thuoc) /;
/** "Các Vụ, Cục thuộc Bộ" */
const COLLECTIVE_ORGANS = /^cac (?:vu|cuc|vien|ban)$/;
const ORGANS_WITHIN = /^(?:vu|cuc|vien|ban)(?:$| (?:truc )?thuoc\b)/;
/** "Các phòng, Trung tâm thuộc Sở" */
const OWN_ORGANS = /^(?:phong|ban|chi cuc|trung tam|tram|hat|doi|vu|cuc|vien|khoa|benh vien|truong)/;
const COLLECTIVE_OF_OWN = new RegExp(`^cac ${OWN_ORGANS.source.slice(1)}(?:$|,)`);
const ORGAN_OF_THEM = new RegExp(`${OWN_ORGANS.source}(?:$| (?:truc )?thuoc\\b)`);
/** "Các phòng, ban" + "đơn vị thuộc huyện" */
const SEVERAL_NOUNS = /^cac \S+(?:, \S+)+$/;
/** "UBND xã An Phú" + "xã Bình Hòa"; a town or a province behind a commune says where it lies. */
const OFFICE_OF_PLACE = /^(UBND|HĐND|Công an|Đảng ủy|Trạm Y tế) (?:xã|phường|thị trấn|đặc khu) \p{Lu}/u;
const PLACE = /^(?:xã|phường|thị trấn|đặc khu) \p{Lu}/u;
/** "Các trường Mầm non, Tiểu học, THCS" */
const SCHOOLS = /^cac truong /;
const KIND_OF_SCHOOL = /^(?:mam non|tieu hoc|th|thcs|thpt|pho thong)\b/;
/** "Thủ trưởng các phòng" + "ban, ngành" */
const LEADERS_OF_ALL = / (?:cac|moi|tung) \S+(?: \S+)?$/;
/** "Phòng Tổ chức, cán bộ" */
const PERSONNEL_OFFICE = /^(?:phong|p\.|vu|cuc|ban) to chuc$/;
const STAFF_OF_IT = /^(?:can bo|nhan su|hanh chinh|dao tao)\b/;
/** "Phòng Cán bộ, công chức, viên chức" */
const STAFF_OFFICE = /^(?:phong|vu) (?:can bo|cong chuc)/;
const STAFF = /^(?:công chức|viên chức|người lao động)/u;
const ACRONYM_OF_UNIT =
  /^(?:VNPT|EVN|HĐND|UB|MTTQ|BHXH|BCH|BCĐ|BQL|TT|VP|VKS|TAND|NHNN|NHCS|KBNN|LĐLĐ|LHPN|HLHPN|HND|CCB|HCCB|CA|THADS)/u;
const OFFICE = /^(?:van phong|vp) /;
const ORGANS_OF_OFFICE = /^(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|doan dbqh|dang uy)\b/;

/** "Phòng KHTC, TCCB", "Các Chi cục: Kiểm lâm, Thú y" */
const LENDING = /^(?:các )?(phòng|p\.|chi cục|trung tâm|vụ|cục|viện|ban|khoa|sở)(?=[\s:])/iu;

/** "Công chức Địa chính - Xây dựng" + "MT" */
const POST = /^công chức \p{Lu}/iu;

/** A stretch of a cell that names one unit or one collective. */
interface Name {
  readonly start: number;
  readonly end: number;
  /** The noun that the name before it lends: "TCCB" in "Phòng KHTC, TCCB". */
  readonly noun?: string;
  /** Taken from the catalogue as it stands: nothing joins it. */
  readonly known: boolean;
  /** A verb follows: what comes next is a sentence, not a list. */
  readonly closed: boolean;
}

/** What the catalogue says of a cell's pieces. */
export interface KnownPieces {
  /** How many pieces from this one on are together one name of the catalogue; 0 for none. */
  readonly length: (pieces: readonly Piece[], at: number) => number;
  readonly has: (name: string) => boolean;
}

/**
 * The names in a cell, in order. What the catalogue knows is taken whole, even with commas inside; the rest is
 * cut by the nouns that units' names begin with.
 */
export function namesOf(cell: string, known: KnownPieces): string[] {
  const pieces = piecesOf(cell);
  const names: Name[] = [];
  for (let at = 0; at < pieces.length;) {
    const begun = known.length(pieces, at);
    const length = begun > 0 && isLonger(cell, pieces, at, begun, known) ? 0 : begun;
    const [first, last] = [pieces[at], pieces[at + Math.max(1, length) - 1]];
    if (!first || !last) break;
    const noun = length > 0 ? null : lentNoun(cell, first, names[names.length - 1], known);
    const office = length > 0 ? null : lentOffice(cell, first, names[names.length - 1]);
    if (length > 0) names.push({ start: first.start, end: last.end, known: true, closed: false });
    else if (noun !== null) names.push({ ...first, noun, known: true, closed: false });
    else if (office !== null) names.push({ ...first, noun: office, known: false, closed: false });
    else addPiece(cell, first, names);
    at += Math.max(1, length);
  }
  return names
    .flatMap((name) => (name.known ? [textOf(cell, name)] : splitRepeated(textOf(cell, name))))
    .map((name) => name.replace(ROLE_AT_END, ""))
    .filter((name) => HAS_WORDS.test(name) && !NO_UNIT.includes(foldText(name)));
}

/**
 * "Phòng Kinh tế, Hạ tầng và Đô thị" of a ward is no "Phòng Kinh tế" of a commune: behind the known name stands a field
 * of work that is no unit. "Phòng Nội vụ, Tư pháp" are two where the catalogue has a "Phòng Tư pháp".
 */
function isLonger(
  cell: string,
  pieces: readonly Piece[],
  at: number,
  length: number,
  known: KnownPieces,
): boolean {
  const next = pieces[at + length];
  if (next?.joint !== "comma" || known.length(pieces, at + length) > 0) return false;
  const words = cell.slice(next.start, next.end);
  const [noun = ""] = cell.slice(pieces[at]?.start ?? 0).split(" ", 1);
  return /^\p{Lu}/u.test(words) && !startsUnit(words) && !known.has(`${noun} ${words}`);
}

/** Joins a piece to the name before it, or adds the names that it holds. */
function addPiece(cell: string, piece: Piece, names: Name[]): void {
  const own = namesInPiece(cell, piece);
  const [first, ...rest] = own;
  const previous = names[names.length - 1];
  if (first && previous && !previous.known) {
    const words = textOf(cell, first);
    if (previous.closed && !startsUnit(words)) return;
    if (!previous.closed && continues(textOf(cell, previous), words, piece)) {
      names[names.length - 1] = { ...previous, end: first.end, closed: first.closed };
      names.push(...rest);
      return;
    }
  }
  names.push(...own);
}

/** Whether a piece belongs to the name before it: "Sở Văn hóa" + "Thể thao và Du lịch", "các bộ" + "ngành". */
function continues(name: string, piece: string, { joint }: Piece): boolean {
  if (joint === "hard" || joint === "first") return false;
  const [foldedName, foldedPiece] = [foldText(name), foldText(piece)];
  if (GOES_ON.test(foldedPiece)) return true;
  if (PERSON.test(name) && joint !== "and" && kindOfStart(piece) === "leadership") return true;
  if (NAMED_AFTER_COLON.test(name) && /^\p{Lu}/u.test(piece) && !startsUnit(piece)) return true;
  if (POST.test(name) && joint === "and" && isAcronym(piece) && !ACRONYM_OF_UNIT.test(piece)) return true;
  if (startsCollective(name) || isBareList(name) || OF_PLACES.test(foldedName)) {
    if (/ là /u.test(name) || continuesCollective(piece)) return true;
    if (COLLECTIVE_ORGANS.test(foldedName) && ORGANS_WITHIN.test(foldedPiece)) return true;
    const ofThem =
      ORGAN_OF_THEM.test(foldedPiece) || (OWN_ORGANS.test(foldedPiece) && !/\p{Lu}/u.test(piece));
    if (COLLECTIVE_OF_OWN.test(foldedName) && ofThem) return true;
    if (SCHOOLS.test(foldedName) && KIND_OF_SCHOOL.test(foldedPiece)) return true;
    if (SEVERAL_NOUNS.test(foldedName) && foldedPiece.startsWith("don vi")) return true;
    if (/(?:^| )co quan$/.test(foldedName) && foldedPiece.startsWith("don vi")) return true;
    return (
      NAMED_PLACES.test(foldedName) && /\s\p{Lu}/u.test(name) && /^\p{Lu}/u.test(piece) && !startsUnit(piece)
    );
  }
  if (kindOfStart(name) === "leadership" && LEADERS_OF_ALL.test(foldedName) && continuesCollective(piece))
    return true;
  if (OF_ALL_PLACES.test(foldedName) && continuesCollective(piece)) return true;
  if (foldedName === "ubnd tinh" && /^thành phố(?: trực thuộc|$)/u.test(piece)) return true;
  if (/(?: cac|^nguoi dung dau|^thu truong) co quan$/.test(foldedName) && foldedPiece.startsWith("don vi"))
    return true;
  if (PERSONNEL_OFFICE.test(foldedName) && STAFF_OF_IT.test(foldedPiece)) return true;
  if (STAFF_OFFICE.test(foldedName) && STAFF.test(piece)) return true;
  // "Phòng Nông nghiệp và PTNT": a field of work, unless the letters stand for a unit.
  if (joint === "and" && isAcronym(piece) && !ACRONYM_OF_UNIT.test(piece) && kindOfStart(name) !== null)
    return true;
  if (isBareNoun(piece)) return false;
  if ((joint === "and" || joint === "dash") && OFFICE.test(foldedName) && ORGANS_OF_OFFICE.test(foldedPiece))
    return true;
  if (startsUnit(piece)) return false;
  if (joint === "and") return true;
  const kind = kindOfStart(name);
  // Only names that list fields of work hold commas; "VNPT, Viettel" are two.
  return (
    joint === "comma" && (kind === "organ" || kind === "department" || kind === "centre") && !isAcronym(piece)
  );
}

/** The names in a piece that no separator cuts, which may be a sentence. */
function namesInPiece(cell: string, { start, end }: { start: number; end: number }): Name[] {
  const from = start + (LEAD_IN.exec(cell.slice(start, end))?.[0].length ?? 0);
  const verb = DOES.exec(cell.slice(from, end));
  // "Hội đồng phối hợp …": what a noun alone does is its name.
  if (!verb || isNounAlone(cell.slice(from, from + verb.index)))
    return [{ start: from, end, known: false, closed: false }];
  const name: Name = { start: from, end: from + verb.index, known: false, closed: true };
  const behind = SERVES.test(verb[0]) ? null : unitBehind(cell, from + verb.index + verb[0].length, end);
  return behind === null ? [name] : [name, ...namesInPiece(cell, { start: behind, end })];
}

/** Another unit further on in a sentence: "… triển khai tại địa bàn Sở Khoa học và Công nghệ". */
function unitBehind(cell: string, start: number, end: number): number | null {
  // "… chủ trì, phối hợp với các sở, ban, ngành"
  const assisted = /^(?:.*?phối hợp)?(?: với)? (?=các )/u.exec(cell.slice(start, end));
  if (assisted && /phối hợp(?: với)? $/u.test(cell.slice(0, start + assisted[0].length)))
    return start + assisted[0].length;
  for (const match of cell.slice(start, end).matchAll(/(?<=^|\s)(?=\p{Lu})/gu)) {
    if (kindOfStart(cell.slice(start + match.index, end)) !== null) return start + match.index;
  }
  return null;
}

/** "Bộ X và Y Bộ Z": where a comma was lost, the same noun with a capital behind it begins another name. */
function splitRepeated(name: string): string[] {
  const noun = /^(?:Bộ|Sở|Phòng|Trung tâm|Chi cục|Ban|UBND)(?=\s+\p{Lu})/u.exec(name)?.[0];
  if (noun === undefined) return [name];
  return name.split(new RegExp(`(?<=^\\S+\\s+\\S+\\s.*\\S)\\s+(?=${noun}\\s+\\p{Lu})`, "u"));
}

/** The noun that a known name lends to a short one behind it, where the catalogue knows both together. */
function lentNoun(cell: string, piece: Piece, previous: Name | undefined, known: KnownPieces): string | null {
  if (!previous?.known || (piece.joint !== "comma" && piece.joint !== "and")) return null;
  const noun = LENDING.exec(textOf(cell, previous))?.[1];
  return noun !== undefined && known.has(`${noun} ${textOf(cell, piece)}`) ? noun : null;
}

/** The office that a name lends to a place behind it. */
function lentOffice(cell: string, piece: Piece, previous: Name | undefined): string | null {
  if (!previous || (piece.joint !== "comma" && piece.joint !== "and")) return null;
  const office = OFFICE_OF_PLACE.exec(textOf(cell, previous))?.[1];
  return office !== undefined && PLACE.test(cell.slice(piece.start, piece.end)) ? office : null;
}

function textOf(cell: string, { start, end, noun }: { start: number; end: number; noun?: string }): string {
  const words = cell.slice(start, end).replace(/\s+/g, " ").trim();
  return noun === undefined ? words : `${noun} ${words}`;
}
