/**
 * The workbook within one round trip. Each sheet is asked for once, because every call costs some 200 bytes of the
 * request; ranges as well where no rows move in between, for Excel's ranges move with their cells.
 */
export class Workspace {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(
    readonly context: Excel.RequestContext,
    private readonly cellsStay: boolean,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** @param key name or id of the sheet */
  sheet(key: string): Excel.Worksheet {
    const known = this.sheets.get(key) ?? this.workbook.worksheets.getItem(key);
    this.sheets.set(key, known);
    return known;
  }

  range(key: string, address: string): Excel.Range {
    const place = `${key}!${address}`;
    const known = this.ranges.get(place) ?? untracked(this.sheet(key).getRange(address));
    if (this.cellsStay) this.ranges.set(place, known);
    return known;
  }
}

/**
 * A range for this round trip only. Excel would otherwise watch it for the rest of the run, and the client would
 * make one more round trip to let it go.
 */
export function untracked(range: Excel.Range): Excel.Range {
  return range.untrack();
}
