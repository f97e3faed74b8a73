type Attributes = ReadonlyMap<string, string>;

/** A table's parts by the role that an element has for people who hear the page. */
const ROLES: Readonly<Record<string, string>> = {
  table: "table",
  grid: "table",
  treegrid: "table",
  row: "tr",
  cell: "td",
  gridcell: "td",
  columnheader: "th",
  rowheader: "th",
};
/** And by how its own style lays it out. */
const DISPLAYS: Readonly<Record<string, string>> = { table: "table", "table-row": "tr", "table-cell": "td" };
const NATIVE = /^(?:table|t[rdh]|thead|tbody|tfoot|caption|col|colgroup)$/;

interface OpenPart {
  readonly name: string;
  readonly part: string;
  /** Elements of the same name that are open within it. */
  inner: number;
}

/**
 * Tables that pages draw of other elements, such as `<div role="table">`: names each tag as the part of a table that
 * it stands for. Every tag must pass, in order.
 */
export class DrawnTables {
  private readonly open: OpenPart[] = [];
  /** Whether the innermost table is drawn, for each that is open: a cell of another one is a box of the lay-out. */
  private readonly drawn: boolean[] = [];

  /** "table", "tr", "td" or "th" for an element that stands for it, else its own name. */
  opened(name: string, attributes: Attributes): string {
    if (name === "table") this.drawn.push(false);
    const part = NATIVE.test(name) ? undefined : partOf(attributes);
    const counts = part === "table" || (part !== undefined && this.drawn[this.drawn.length - 1] === true);
    const last = this.open[this.open.length - 1];
    if (!counts) {
      if (last?.name === name) last.inner += 1;
      return name;
    }
    if (part === "table") this.drawn.push(true);
    this.open.push({ name, part, inner: 0 });
    return part;
  }

  closed(name: string): string {
    if (name === "table") this.drawn.pop();
    const last = this.open[this.open.length - 1];
    if (last?.name !== name) return name;
    if (last.inner > 0) {
      last.inner -= 1;
      return name;
    }
    this.open.pop();
    if (last.part === "table") this.drawn.pop();
    return last.part;
  }
}

function partOf(attributes: Attributes): string | undefined {
  const display = /(?:^|;)\s*display:\s*([a-z-]+)/i.exec(attributes.get("style") ?? "")?.[1] ?? "";
  return ROLES[(attributes.get("role") ?? "").toLowerCase()] ?? DISPLAYS[display.toLowerCase()];
}
