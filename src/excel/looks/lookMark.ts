import { textHash } from "../../workbook/textHash";

/** A short mark of a part of a sheet's look: equal data, equal mark. */
export function lookMark(data: unknown): string {
  return textHash(JSON.stringify(data) ?? "").toString(36);
}
