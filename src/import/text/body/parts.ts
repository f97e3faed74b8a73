import { bareText, capitalShare } from "../letters";
import type { Line } from "../lines";
import { readRoman } from "../numbering";

/** A paragraph of the plan's body, its lines joined. */
export interface Paragraph {
  /** Number of the numbered paragraph it belongs to; "" before the first. */
  readonly no: string;
  readonly text: string;
}

/** A part of the plan's body: "I. MỤC TIÊU" … */
export interface BodyPart {
  readonly no: string;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

interface OpenPart {
  no: string;
  name: string;
  paragraphs: { no: string; text: string }[];
}

/** The numbered parts of the plan's body, up to the recipients or the appendix. */
export function readParts(lines: readonly Line[]): BodyPart[] {
  const parts: OpenPart[] = [];
  let glued = false;
  for (const line of lines) {
    if (/^noi nhan\b/.test(bareText(line.text))) break;
    const part = partAt(line.text);
    const current = parts[parts.length - 1];
    if (part) parts.push({ ...part, paragraphs: [] });
    else if (current) addLine(current, line.text, glued);
    glued = line.glued;
  }
  return parts;
}

/** The text of lines as one, words that a line's end broke made whole. */
export function joinLines(lines: readonly Line[]): string {
  return lines.reduce(
    (text, line, at) => text + (at === 0 || lines[at - 1]?.glued ? "" : " ") + line.text,
    "",
  );
}

function partAt(text: string): { no: string; name: string } | null {
  const match = /^(?:PHẦN |Phần )?([IVX]+)\s*[.:)-]\s*(\S.*)$/.exec(text);
  const no = match?.[1] ?? "";
  const name = match?.[2] ?? "";
  if (name === "" || readRoman(no) === null) return null;
  return capitalShare(name) > 0.6 || /^\p{Lu}/u.test(name) ? { no, name } : null;
}

function addLine(part: OpenPart, text: string, glued: boolean): void {
  const numbered = /^(\d{1,2})[.)]\s+(\S.*)$/.exec(text);
  const last = part.paragraphs[part.paragraphs.length - 1];
  if (numbered?.[1] && numbered[2]) part.paragraphs.push({ no: numbered[1], text: numbered[2] });
  else if (!last || /^(?:[-+•*]\s|[a-zđ][.)]\s)/.test(text))
    part.paragraphs.push({ no: last?.no ?? "", text });
  else last.text += (glued ? "" : " ") + text;
}
