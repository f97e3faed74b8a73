import { isAcronym, isNounAlone, kindOfStart, startsCollective } from "./unitNouns";

/** A piece of a cell between separators; `joint` is how it hangs on the one before it. */
export interface Piece {
  readonly joint: Joint;
  readonly start: number;
  readonly end: number;
}
/** "hard": certainly another unit. The others also stand inside names. */
export type Joint = "first" | "hard" | "comma" | "slash" | "and" | "dash";

const SEPARATOR =
  /;|[^\S\n]+(?=\(?(?:[2-9][.)]|[b-eđ]\))\s*\p{Lu})|\.\s+(?=\p{Lu}\p{Ll})|\n|,|\/|\s[-–—]\s|&|\s\+\s|(?<![\p{L}\p{M}])(?:và|VÀ|Và|va)(?![\p{L}\p{M}])/gu;

/** "1. Sở Nội vụ", "a) Sở Tài chính" */
const ENUMERATOR = /^(?:\(?\d{1,2}[.)]|\(?\p{Ll}\))\s*(?=\p{Lu}|các\s)/u;

const FIRST_OF_SEVERAL = /^\s*\(?(?:1[.)]|a\))\s*\p{L}/u;

/** Cuts a cell at everything that may separate units, outside brackets. Nothing but separators is left out. */
export function piecesOf(cell: string): Piece[] {
  const pieces: Piece[] = [];
  let joint: Joint = "first";
  let start = 0;
  const close = (end: number, next: Joint) => {
    const piece = trimmed(cell, start, end);
    if (piece.start < piece.end) {
      pieces.push({ ...piece, joint: pieces.length === 0 ? "first" : joint });
      joint = next;
    } else {
      joint = stronger(joint, next);
    }
  };
  for (const match of cell.matchAll(SEPARATOR)) {
    const kind = jointOf(match[0], cell, match.index);
    if (kind === null || isInBrackets(cell, match.index)) continue;
    close(match.index, kind);
    start = match.index + match[0].length;
  }
  close(cell.length, "hard");
  return pieces;
}

function jointOf(separator: string, cell: string, at: number): Joint | null {
  const behind = cell.slice(at + separator.length).trimStart();
  switch (separator.trim()) {
    case ";":
      return "hard";
    // A sentence's end, but not "P. Tổ chức".
    case ".":
      return endsWord(cell.slice(0, at)) ? "hard" : null;
    case ",":
      return "comma";
    case "/":
      return /(?<!\p{L})Đ$/iu.test(cell.slice(0, at)) && /^c\b/.test(behind) ? null : "slash";
    case "":
      // "1. Sở Nội vụ 2. Sở Tư pháp"
      if (!separator.includes("\n")) return FIRST_OF_SEVERAL.test(cell) ? "hard" : null;
      return isNewLine(cell, at, behind) ? "hard" : null;
    case "-":
    case "–":
    case "—":
      return kindOfStart(behind) !== null && /^\p{Lu}/u.test(behind) ? "dash" : null;
    // "KH&CN" is one word.
    case "&":
      return /\s/.test(cell[at - 1] ?? "") ? "and" : null;
    default:
      return "and";
  }
}

/** A word, and no short form with a stop: "Sở.", but not "P.", "TP." */
function endsWord(before: string): boolean {
  const word = /\p{L}+$/u.exec(before)?.[0] ?? "";
  return word.length > 2 || (/^\p{L}\p{Ll}$/u.test(word) && !/^(?:tp|tx|tt|th|cc|vp|đc)$/iu.test(word));
}

/** "Phối hợp: …" on a line of its own. */
const LABEL = /^(?:(?:đơn vị|cơ quan|đv|cq)\s+)?(?:chủ trì|phối hợp)(?:\s+thực hiện)?\s*:/iu;

/** A line break separates only where a unit begins behind it; else a narrow column broke the name. */
function isNewLine(cell: string, at: number, behind: string): boolean {
  const lastWords =
    cell
      .slice(0, at)
      .split(/[,;/\n]/)
      .pop() ?? "";
  const nextWords = behind.split(/[,;/\n]/, 1)[0] ?? "";
  if (isNounAlone(lastWords) || isNounAlone(nextWords) || cutsNoun(lastWords, nextWords)) return false;
  return (
    !/[,/&-]\s*$/.test(cell.slice(0, at)) &&
    (startsUnit(behind) || LABEL.test(behind) || /^[-–•+*]\s/.test(behind) || ENUMERATOR.test(behind))
  );
}

/** "Văn" above "phòng Sở" */
function cutsNoun(before: string, behind: string): boolean {
  const [last] = before.trim().split(/\s+/).slice(-1);
  const [next] = behind.trim().split(/\s+/);
  return last !== undefined && next !== undefined && isNounAlone(`${last} ${next}`);
}

/** Whether a unit's name begins here, written with a capital or as a collective. */
export function startsUnit(text: string): boolean {
  const capital = /^\p{Lu}/u.test(text);
  // "Phòng TC-HC, phòng KH-TC"
  if (/^(?:phòng|trung tâm|chi cục|văn phòng|thanh tra|sở)\s+\p{Lu}/u.test(text)) return true;
  return (capital && (kindOfStart(text) !== null || isAcronym(text))) || startsCollective(text);
}

function stronger(a: Joint, b: Joint): Joint {
  const order: readonly Joint[] = ["and", "slash", "dash", "comma", "hard", "first"];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function isInBrackets(cell: string, at: number): boolean {
  const before = cell.slice(0, at);
  const open = before.lastIndexOf("(");
  return open >= 0 && !before.slice(open).includes(")") && cell.slice(at).includes(")");
}

function trimmed(cell: string, start: number, end: number): { start: number; end: number } {
  const text = cell.slice(start, end);
  const signs = /^[\s\-–—•+*.:]*/.exec(text)?.[0].length ?? 0;
  const lead = signs + (ENUMERATOR.exec(text.slice(signs))?.[0].length ?? 0);
  const tail = /[\s.:]*$/.exec(text.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
