import type { Row } from "../row";

export type FileKind = "docx" | "pdf";

/** A way to get a plan's rows out of a document. */
export interface Way {
  readonly name: string;
  readonly kinds: readonly FileKind[];
  /** What is missing on this machine, or null where it can run. */
  readonly missing: () => string | null;
  /** The rows that it gives. @throws where it can't read the file */
  readonly read: (path: string) => Promise<readonly Row[]>;
}
