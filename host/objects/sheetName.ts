import { invalidArgument, itemAlreadyExists } from "../errors";
import { parseArea } from "./area";

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/;

/** Refuses what Excel refuses as a tab's name; `taken` are the names of the other sheets. */
export function checkSheetName(name: unknown, taken: readonly string[]): string {
  if (typeof name !== "string" || name === "" || name.length > MAX_LENGTH) throw invalidArgument();
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  if (name.toLowerCase() === "history") throw invalidArgument();
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  return name;
}

const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/** The sheet's name as it stands before "!" in a reference. @example "Kế hoạch" → "'Kế hoạch'" */
export function quotedSheetName(name: string): string {
  const plain = PLAIN.test(name) && parseArea(name) === null && !/^[rc]\d*([rc]\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Kế hoạch'!A1" into sheet and address; the sheet is null where none is written. */
export function splitSheet(reference: string): { sheet: string | null; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/su.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/su.exec(reference);
  if (plain) return { sheet: plain[1] ?? "", address: plain[2] ?? "" };
  return { sheet: null, address: reference };
}
