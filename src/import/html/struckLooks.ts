type Attributes = ReadonlyMap<string, string>;

const LINE_THROUGH = /text-decoration(?:-line)?:[^;]*line-through/i;

/**
 * Tells which elements a line goes through: by their name, their own style, or a class of the document's style sheet,
 * as Excel writes it for its cells.
 * @example new StruckLooks(source).has("td", attributes)
 */
export class StruckLooks {
  private readonly classes: ReadonlySet<string>;

  constructor(source: string) {
    this.classes = new Set(styleRules(source).flatMap(struckClasses));
  }

  has(element: string, attributes: Attributes): boolean {
    if (element === "s" || element === "strike") return true;
    if (LINE_THROUGH.test(attributes.get("style") ?? "")) return true;
    const names = this.classes.size === 0 ? "" : (attributes.get("class") ?? "");
    return names.split(/\s+/).some((name) => this.classes.has(name));
  }
}

/** The rules of all style sheets, each without its closing brace. */
function styleRules(source: string): string[] {
  const sheets: string[] = [];
  const tag = /<(\/?)style\b/gi;
  let open = -1;
  for (const { 0: text, 1: slash, index } of source.matchAll(tag)) {
    if (slash === "") open = index + text.length;
    else if (open >= 0) {
      sheets.push(source.slice(open, index));
      open = -1;
    }
  }
  return sheets.flatMap((sheet) => sheet.split("}"));
}

/** The classes of elements that a rule draws a line through: ".xl70", "td.done". */
function struckClasses(rule: string): string[] {
  const brace = rule.lastIndexOf("{");
  if (brace < 0 || !LINE_THROUGH.test(rule.slice(brace))) return [];
  return rule
    .slice(0, brace)
    .split(",")
    .flatMap((selector) => /^(?:<!--)?\s*[a-z]*\.([\w-]+)$/i.exec(selector.trim())?.[1] ?? []);
}
