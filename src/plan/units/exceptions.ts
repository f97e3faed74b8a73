/** A cell without the units that it leaves out, and these as they stand in it. */
export interface Exceptions {
  readonly cell: string;
  /** Where in `cell` each exception stood, with its words. */
  readonly left: readonly { readonly at: number; readonly text: string }[];
}

const EXCEPT = /\s*(?:\(\s*|[,;]\s*)?(?<!\p{L})(?:ngoại trừ|trừ|không bao gồm|không gồm)\s+([^();\n]+)\)?/giu;

/**
 * Takes out what a cell leaves out: "Các phòng (trừ Phòng Pháp chế)" means all of them but one.
 * @example withoutExceptions("Các phòng (trừ Phòng Pháp chế)").cell // "Các phòng"
 */
export function withoutExceptions(cell: string): Exceptions {
  const left: { at: number; text: string }[] = [];
  let removed = 0;
  const rest = cell.replace(EXCEPT, (whole, text: string, at: number) => {
    left.push({ at: at - removed, text });
    removed += whole.length;
    return "";
  });
  return { cell: rest, left };
}
