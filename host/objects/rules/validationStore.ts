import type { DataValidation } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { contains, intersection } from "../area";
import type { Worksheet } from "../worksheet";
import { cornerAddress, parseAreas, withoutAll } from "./areaList";

interface Entry {
  readonly key: string;
  readonly area: Area;
  readonly rule: DataValidation;
}

/** The validations of a sheet, each cell under one rule at most. */
export class ValidationStore {
  constructor(private readonly sheet: Worksheet) {}

  private entries(): Entry[] {
    return Object.entries(this.sheet.model.dataValidations.model).flatMap(([key, rule]) => {
      if (rule === undefined) return [];
      return parseAreas(key.replace(/^range:/u, "")).map((area) => ({ key, area, rule }));
    });
  }

  /** The rules of an area's cells; null stands for cells without one. */
  rulesIn(area: Area): (DataValidation | null)[] {
    const entries = this.entries().filter((entry) => intersection(entry.area, area) !== null);
    const uncovered = withoutAll(
      area,
      entries.map((entry) => entry.area),
    );
    const rules = new Set<DataValidation | null>(entries.map(({ rule }) => rule));
    if (uncovered.length > 0) rules.add(null);
    return [...rules];
  }

  /** Gives the cells of an area another rule, or none; cells beside it keep theirs. */
  change(area: Area, change: (old: DataValidation | null) => DataValidation | null): void {
    const { model } = this.sheet.model.dataValidations;
    const entries = this.entries().filter((entry) => intersection(entry.area, area) !== null);
    const changed: { area: Area; rule: DataValidation | null }[] = withoutAll(
      area,
      entries.map((entry) => entry.area),
    ).map((piece) => ({ area: piece, rule: change(null) }));
    for (const { key, area: old, rule } of entries) {
      delete model[key];
      for (const rest of withoutAll(old, [area])) this.put(rest, rule);
      const common = contains(area, old) ? old : intersection(area, old);
      if (common !== null) changed.push({ area: common, rule: change(rule) });
    }
    for (const { area: piece, rule } of changed) if (rule !== null) this.put(piece, rule);
  }

  private put(area: Area, rule: DataValidation): void {
    const address = cornerAddress(area);
    this.sheet.model.dataValidations.model[address.includes(":") ? `range:${address}` : address] = rule;
  }
}
