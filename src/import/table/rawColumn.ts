import type { Heading } from "./headings";

/** A column in which a cross says when work is due, or whose it is. */
export interface Mark {
  /** "tháng 3", "quý II", "Phòng Nội vụ" */
  readonly label: string;
  readonly column: number;
}

/** Columns of crosses that are read as one. */
export interface MarkColumns {
  readonly kind: "times" | "years" | "units";
  readonly marks: readonly Mark[];
}

/** A column of a head before it is known what it is used for. */
export interface RawColumn {
  readonly heading: Heading | null;
  /** As printed, see `HeadColumn.heading`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly marks?: MarkColumns;
}
