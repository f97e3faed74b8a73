/** What a table's sums are counted in. */
export const UNIT_OF_SUMS = /^\(?(?:đơn vị tính|đvt)\s*:/iu;

/**
 * The lines above a table that may be its title, in order: none in brackets, which tell what it was issued with and may
 * go on in the next line, and none that tells what its sums are counted in.
 * @example titleLines(["DANH MỤC", "(Kèm theo Kế hoạch số 12/KH-UBND)"]) // ["DANH MỤC"]
 */
export function titleLines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let open = false;
  for (const line of lines) {
    const inside: boolean = open || line.startsWith("(");
    open = inside && !line.includes(")");
    if (!inside && !UNIT_OF_SUMS.test(line)) kept.push(line);
  }
  // a bracket that nothing closes was no remark
  return open ? lines : kept;
}
