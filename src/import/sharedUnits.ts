import type { DoubtReason } from "../plan/plan";

/** Who leads and who assists, of a cell that names both. */
export interface SharedUnits {
  readonly leadUnit: string;
  readonly coopUnits: string;
  /** Null where the cell itself says with a label which is which. */
  readonly doubt: DoubtReason | null;
}

type Part = "lead" | "coop";

const BODY = "(?:(?:các\\s+)?(?:đơn vị|cơ quan|bộ phận|phòng|đv|cq)\\s+)?";
const LEAD = "chủ trì(?:\\s+(?:thực hiện|chính|tham mưu))?|ct";
const COOP = "phối hợp(?:\\s+(?:thực hiện|với))?|ph";
const ASSISTS = /phối hợp|(?<!\p{L})PH(?!\p{L})/u;
/** "Chủ trì: …", "- Đơn vị phối hợp: …"; a bullet in front is the label's. */
const LABEL = new RegExp(`(?<![\\p{L}\\d])(?:[-–•+*]\\s*)?${BODY}(?:(${LEAD})|(${COOP}))\\s*:`, "giu");
/** "… (chủ trì)", "… (PH)" */
const BRACKET = new RegExp(`\\(\\s*${BODY}(?:(${LEAD})|(${COOP}))\\s*\\)`, "giu");
/** "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", "Văn phòng chủ trì; các phòng phối hợp" */
const LEADS_WITH = /^(.+?)\s+chủ trì\s*[,;]?\s*(?:và\s+)?phối hợp\s+(?:với|cùng)\s+(.+)$/isu;
const LEADS_OTHERS =
  /^(.+?)\s+chủ trì\s*[,;.\n]\s*(?:và\s+)?(.+?)\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?$/isu;

/**
 * A unit's cell that says who leads and who assists, taken apart: plans with one column "Đơn vị thực hiện" write both
 * into it. One that names somebody who assists and can't be taken apart stays whole, in doubt; null for all others.
 * @example sharedUnits("Chủ trì: Văn phòng; Phối hợp: các phòng") // { leadUnit: "Văn phòng", coopUnits: "các phòng", … }
 */
export function sharedUnits(text: string): SharedUnits | null {
  if (!/chủ trì|phối hợp|(?<!\p{L})(?:ct|ph)(?!\p{L})/iu.test(text)) return null;
  const apart = labelled(text) ?? bracketed(text) ?? inWords(text);
  return apart ?? (ASSISTS.test(text) ? { leadUnit: text, coopUnits: "", doubt: "boundary" } : null);
}

/** The words of a cell that `sharedUnits` takes apart. @example unitsWithLabels("Phòng A", "") // "Chủ trì: Phòng A" */
export function unitsWithLabels(leads: string, assists: string): string {
  return [leads && `Chủ trì: ${leads}`, assists && `Phối hợp: ${assists}`]
    .filter((part) => part !== "")
    .join("; ");
}

/** Every label at most once, what stands before the first can only be those in charge. */
function labelled(text: string): SharedUnits | null {
  const labels = [...text.matchAll(LABEL)];
  const parts = new Map<Part, string>();
  const before = trimmed(text.slice(0, labels[0]?.index ?? 0));
  if (before !== "") parts.set("lead", before);
  for (const [at, label] of labels.entries()) {
    const part = partOf(label);
    if (parts.has(part)) return null;
    parts.set(part, trimmed(text.slice(label.index + label[0].length, labels[at + 1]?.index)));
  }
  return labels.length === 0 ? null : unitsOf(parts, null);
}

function bracketed(text: string): SharedUnits | null {
  const marks = [...text.matchAll(BRACKET)];
  const parts = new Map<Part, string>();
  let from = 0;
  for (const mark of marks) {
    const part = partOf(mark);
    if (parts.has(part)) return null;
    parts.set(part, trimmed(text.slice(from, mark.index)));
    from = mark.index + mark[0].length;
  }
  const rest = trimmed(text.slice(from));
  if (!parts.has("lead") || (rest !== "" && parts.has("coop"))) return null;
  // "A (chủ trì), B": nothing says that B assists but that A leads
  return rest === "" ? unitsOf(parts, null) : unitsOf(parts.set("coop", rest), "boundary");
}

function inWords(text: string): SharedUnits | null {
  const [, lead = "", coop = ""] = LEADS_WITH.exec(trimmed(text)) ?? LEADS_OTHERS.exec(trimmed(text)) ?? [];
  if (lead === "" || /chủ trì|phối hợp/iu.test(lead + coop)) return null;
  return { leadUnit: unbulleted(lead), coopUnits: unbulleted(coop), doubt: "boundary" };
}

function unitsOf(parts: ReadonlyMap<Part, string>, doubt: DoubtReason | null): SharedUnits {
  return { leadUnit: parts.get("lead") ?? "", coopUnits: parts.get("coop") ?? "", doubt };
}

function partOf([, lead]: RegExpMatchArray): Part {
  return lead === undefined ? "coop" : "lead";
}

function trimmed(text: string): string {
  return text.replace(/^[\s;,.]+|[\s;,.–-]+$/gu, "");
}

function unbulleted(text: string): string {
  return trimmed(text.replace(/^[-–•+*]\s+/u, ""));
}
