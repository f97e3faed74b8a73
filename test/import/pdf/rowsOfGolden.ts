import { ACTIVITY_FIELDS } from "../../../src/plan/plan";
import type { ActivityField } from "../../../src/plan/plan";

type Row = Partial<Record<ActivityField, string>> & { readonly no: string };

interface Golden {
  readonly rows?: readonly (Row & { readonly isParent?: boolean })[];
  readonly sections?: readonly {
    readonly items: readonly (Row & { readonly activities: readonly Partial<Row>[] })[];
  }[];
}

/**
 * The share of a transcription's cells that an import printed, row by row in order; an extra row counts as one
 * wrong cell.
 */
export function accuracyOf(golden: string, imported: string): { share: number; wrong: readonly string[] } {
  const asked = rowsOf(JSON.parse(golden) as Golden);
  const { rows } = JSON.parse(imported) as { readonly rows: readonly Row[] };
  const wrong: string[] = [];
  let cells = Math.max(0, rows.length - asked.length);
  let right = 0;
  asked.forEach((row, at) => {
    for (const field of ACTIVITY_FIELDS) {
      const want = row[field];
      if (want === undefined || want === null) continue;
      cells++;
      const got = rows[at]?.[field] ?? "";
      if (rows[at] && plain(got) === plain(want)) right++;
      else wrong.push(`${row.no} ${field}: ${plain(got)} / ${plain(want)}`);
    }
  });
  return { share: right / cells, wrong };
}

function rowsOf(golden: Golden): readonly Row[] {
  if (golden.rows) return golden.rows.filter((row) => !row.isParent);
  return (golden.sections ?? []).flatMap(({ items }) =>
    items.flatMap((item) => item.activities.map((activity) => ({ ...item, ...activity }))),
  );
}

function plain(text: string): string {
  return text.normalize("NFC").split(/\s+/).filter(Boolean).join(" ");
}
