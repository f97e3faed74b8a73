import { childOf, childrenOf, isOn, valueOf } from "../ooxml/elements";
import type { XmlElement } from "../ooxml/xml";
import { bulletSign, formatCount } from "../numberFormat";
import type { Styles } from "./styles";
import { listIn } from "./styles";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** The level behind which it starts anew; 0: never. */
  readonly restart: number | null;
  /** All numbers of its text in digits. */
  readonly legal: boolean;
  readonly style: string | null;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

const LEVELS = 9;
/** Letters of a level's text; Word itself allows 31. */
const LONGEST_LABEL = 100;

/** Word's automatic numbers, counted as the paragraphs go by: call `labelOf` once a paragraph, in order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  /** Lists of one abstract definition go on counting one another's paragraphs. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: XmlElement | null,
    private readonly styles: Styles,
  ) {
    const abstracts = new Map<string, XmlElement>();
    for (const abstract of childrenOf(root ?? undefined, "abstractNum"))
      abstracts.set(abstract.attributes.get("abstractNumId") ?? "", abstract);
    const numbers = childrenOf(root ?? undefined, "num");
    const abstractOf = new Map(
      numbers.map((num) => [num.attributes.get("numId") ?? "", valueOf(num, "abstractNumId") ?? ""]),
    );
    for (const num of numbers) {
      const id = num.attributes.get("numId") ?? "";
      const named = abstractOf.get(id) ?? "";
      // a list may take its levels from the list of a style
      const link = valueOf(abstracts.get(named), "numStyleLink");
      const linked = link === undefined ? null : styles.listOf(link).list;
      const abstract = (linked === null ? undefined : abstractOf.get(linked)) ?? named;
      this.lists.set(id, readList(num, abstract, abstracts.get(abstract)));
    }
  }

  /** The number or bullet of the next paragraph, "" where it has none. */
  labelOf(properties: XmlElement | undefined): string {
    const own = listIn(properties);
    const inherited = this.styles.listOf(this.styles.styleOf(properties));
    const id = own?.list ?? inherited.list;
    const list = id === null || id === "0" ? undefined : this.lists.get(id);
    if (id === null || !list) return "";
    const level = own?.level ?? inherited.level ?? levelOfStyle(list, inherited.style) ?? 0;
    const definition = list.levels.get(level);
    if (!definition) return "";
    const counts = this.count(id, list, level, definition);
    if (definition.format === "bullet") return bulletSign(definition.text);
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      const format = definition.legal ? "decimal" : (other?.format ?? "decimal");
      return formatCount(counts[at] ?? other?.start ?? 1, format);
    });
  }

  private count(id: string, list: List, level: number, definition: Level): readonly (number | undefined)[] {
    const counts = this.counts.get(list.abstract) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    this.counts.set(list.abstract, counts);
    const override = list.restarts.get(level);
    const first = `${id}/${level}`;
    const fresh = override !== undefined && !this.begun.has(first);
    this.begun.add(first);
    const before = counts[level];
    counts[level] = fresh ? override : before === undefined ? (override ?? definition.start) : before + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return counts;
  }
}

function readList(num: XmlElement, abstract: string, definition: XmlElement | undefined): List {
  const levels = readLevels(childrenOf(definition, "lvl"));
  const restarts = new Map<number, number>();
  for (const override of childrenOf(num, "lvlOverride")) {
    const level = Number(override.attributes.get("ilvl"));
    const start = valueOf(override, "startOverride");
    if (start !== undefined) restarts.set(level, Number(start));
    for (const [at, own] of readLevels(childrenOf(override, "lvl"))) levels.set(at, own);
  }
  return { abstract, levels, restarts };
}

function readLevels(levels: readonly XmlElement[]): Map<number, Level> {
  return new Map(
    levels.map((level) => {
      const restart = valueOf(level, "lvlRestart");
      return [
        Number(level.attributes.get("ilvl")),
        {
          format:
            valueOf(level, "numFmt") ?? valueOf(childOf(level, "AlternateContent"), "numFmt") ?? "decimal",
          text: (valueOf(level, "lvlText") ?? "").slice(0, LONGEST_LABEL),
          start: Number(valueOf(level, "start") ?? "1"),
          restart: restart === undefined ? null : Number(restart),
          legal: isOn(level, "isLgl"),
          style: valueOf(level, "pStyle") ?? null,
        },
      ];
    }),
  );
}

function levelOfStyle(list: List, style: string): number | null {
  for (const [at, level] of list.levels) if (level.style === style) return at;
  return null;
}
