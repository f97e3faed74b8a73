import { readFileSync } from "node:fs";
import type { Row } from "./row";

type Cells = Row & Readonly<Record<string, unknown>>;

interface Golden {
  readonly rows?: readonly (Cells & { readonly isParent?: boolean })[];
  readonly sections?: readonly {
    readonly items: readonly (Cells & { readonly activities: readonly Cells[] })[];
  }[];
}

/** The rows of a golden transcription, flat or of sections with items and activities. */
export function goldenRows(path: string): readonly Row[] {
  const golden = JSON.parse(readFileSync(path, "utf8")) as Golden;
  if (golden.rows) return golden.rows.filter((row) => row.isParent !== true);
  return (golden.sections ?? []).flatMap(({ items }) =>
    items.flatMap((item) => item.activities.map((activity) => ({ ...item, ...activity }))),
  );
}
