import type { ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import type { StoppableRule } from "../../engine/package/conditionalRules";
import type { Area } from "../area";
import { intersection } from "../area";
import { cornerAddress, parseAreas, withoutAll } from "../rules/areaList";
import type { Worksheet } from "../worksheet";

/** One conditional format: a rule and where it holds. */
export interface StoredFormat {
  readonly areas: readonly Area[];
  readonly rule: StoppableRule;
}

/** The conditional formats of a sheet, the first to apply first. */
export class FormatStore {
  constructor(private readonly sheet: Worksheet) {}

  list(): StoredFormat[] {
    return this.sheet.model.conditionalFormattings
      .flatMap(({ ref, rules }) => rules.map((rule): StoredFormat => ({ areas: parseAreas(ref), rule })))
      .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  }

  within(area: Area): StoredFormat[] {
    return this.list().filter(({ areas }) => areas.some((own) => intersection(own, area) !== null));
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) "at the first/top priority" */
  addFirst(area: Area, rule: StoppableRule): void {
    this.save([{ areas: [area], rule }, ...this.list()]);
  }

  remove(rule: StoppableRule): void {
    this.save(this.list().filter((stored) => stored.rule !== rule));
  }

  moveTo(rule: StoppableRule, index: number): void {
    const all = this.list();
    const moved = all.filter((stored) => stored.rule === rule);
    const others = all.filter((stored) => stored.rule !== rule);
    const place = index < 0 ? all.length + index : index;
    this.save([...others.slice(0, place), ...moved, ...others.slice(place)]);
  }

  /** Takes the formats off an area; where they reach beyond it they stay. */
  clear(area: Area): void {
    this.save(
      this.list()
        .map(({ areas, rule }) => ({ rule, areas: areas.flatMap((own) => withoutAll(own, [area])) }))
        .filter(({ areas }) => areas.length > 0),
    );
  }

  /** Priorities count from 1 without gaps, unique in the sheet. */
  private save(formats: readonly StoredFormat[]): void {
    this.sheet.model.conditionalFormattings = formats.map(
      ({ areas, rule }, index): ConditionalFormattingOptions => {
        rule.priority = index + 1;
        return { ref: areas.map(cornerAddress).join(" "), rules: [rule] };
      },
    );
  }
}
