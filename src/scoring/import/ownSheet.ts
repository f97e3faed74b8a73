import type { Scheme } from "../scheme";
import type { ImportedScheme } from "./schemeOf";

/** Title and decision as they stand in the first rows of a scheme's sheet. */
export interface SheetTitle {
  readonly title: string;
  readonly source: string;
}

/**
 * A scheme that was read back from its own sheet: the sheet says what it is called, its classes are those of the scheme
 * that was written there. A made-up one stays marked as such until somebody gives it another title.
 * @example ofOwnSheet(importScheme(document), { title: "Bộ tiêu chí 2026", source: "" }, held).scheme
 */
export function ofOwnSheet(
  imported: ImportedScheme,
  { title, source }: SheetTitle,
  before: Scheme | null,
): ImportedScheme {
  const named = title.trim() === "" ? imported.scheme.title : title.trim();
  return {
    ...imported,
    grades: null,
    scheme: {
      ...imported.scheme,
      title: named,
      source: source.trim(),
      ...(before?.year === undefined ? {} : { year: before.year }),
      ...(before === null ? {} : { grades: before.grades }),
      ...(before?.warnings.some(({ code }) => code === "grades-assumed") === true
        ? { gradesUnconfirmed: true as const }
        : {}),
      ...(before?.sample === true && before.title === named ? { sample: true } : {}),
    },
  };
}
