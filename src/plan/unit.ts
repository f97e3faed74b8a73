/** A named organisation, or a collective that expands to organisations (Đơn vị). */
export interface Unit {
  readonly name: string;
  /** Other spellings and short names under which documents name it. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** Names of the groups it belongs to, e.g. "Các đơn vị trực thuộc Sở". */
  readonly groups: readonly string[];
}

/** phòng | chi cục | trung tâm | lãnh đạo | ngoài cơ quan | nhóm | khác */
export type UnitKind = "department" | "branch" | "centre" | "leadership" | "external" | "group" | "other";

export type UnitCatalogue = readonly Unit[];

/** One unit as read from a cell. */
export interface UnitMention {
  /** The name as the catalogue has it, or as written where the catalogue doesn't know it. */
  readonly name: string;
  /** A collective ("Các phòng chuyên môn") rather than one organisation. */
  readonly group: boolean;
  readonly known: boolean;
  /** A catalogue name that may be meant; never applied without a person. */
  readonly suggestion: string | null;
  /** Of a collective: the units that the cell leaves out ("trừ Phòng Pháp chế"). */
  readonly except?: readonly string[];
}
