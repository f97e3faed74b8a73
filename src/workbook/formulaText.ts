/** A text as a formula writes it. @example quoted('a "b"') // '"a ""b"""' */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The cell of a column in the formula's own row. @example own("Ngày xong") // "[@[Ngày xong]]" */
export function own(heading: string): string {
  return /^[\p{L}\p{M}\p{N}_]+$/u.test(heading) ? `[@${heading}]` : `[@[${heading}]]`;
}

/** All cells of a table's column. @example column("Moc", "Hạn") // "Moc[Hạn]" */
export function column(table: string, heading: string): string {
  return `${table}[${heading}]`;
}

/** Nested IFs as a list of cases. @example cases([["A1>0", '"x"']], '"y"') // 'IF(A1>0,"x","y")' */
export function cases(
  branches: readonly (readonly [condition: string, then: string])[],
  otherwise: string,
): string {
  return branches.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, otherwise);
}

/** The cells of a column from one position to another. @example part("Moc[Hạn]", "2", "5") // "INDEX(Moc[Hạn],2):INDEX(Moc[Hạn],5)" */
export function part(list: string, from: string, to: string): string {
  return `INDEX(${list},${from}):INDEX(${list},${to})`;
}

/** The formula's own position in a table, from 1. @example positionIn("Moc", "Mã") // "ROW()-ROW(Moc[[#Headers],[Mã]])" */
export function positionIn(table: string, heading: string): string {
  return `ROW()-ROW(${table}[[#Headers],[${heading}]])`;
}
