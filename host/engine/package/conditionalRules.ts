import type { ConditionalFormattingRule, DataBarRuleType, Worksheet } from "@cj-tech-master/excelts";
import { elementsOf, firstElement } from "./xml";

/** What a rule has beyond what the library knows. */
export type StoppableRule = ConditionalFormattingRule & { stopIfTrue?: boolean };

/** Adds "stop if true", which the library leaves out. Rules are told apart by their priority, unique in a sheet. */
export function writeStops(xml: string, sheet: Worksheet): string {
  const stops = new Set(rulesOf(sheet).flatMap((rule) => (rule.stopIfTrue === true ? [rule.priority] : [])));
  if (stops.size === 0) return xml;
  return xml.replace(/<cfRule\b[^>]*?\bpriority="(\d+)"/gu, (start, priority: string) =>
    stops.has(Number(priority)) ? `${start} stopIfTrue="1"` : start,
  );
}

/** Reads what the library doesn't: "stop if true", and the look of data bars in the 2010 extension. */
export function readConditionalDetails(xml: string, sheet: Worksheet): void {
  const byPriority = new Map(rulesOf(sheet).map((rule) => [rule.priority, rule]));
  const extensions = new Map(
    elementsOf(xml, "x14:cfRule").map(({ attributes, inner }) => [attributes.get("id") ?? "", inner]),
  );
  for (const { attributes, inner } of elementsOf(xml, "cfRule")) {
    const rule = byPriority.get(Number(attributes.get("priority")));
    if (rule === undefined) continue;
    if (attributes.get("stopIfTrue") === "1") rule.stopIfTrue = true;
    const extension = extensions.get(firstElement(inner, "x14:id")?.inner ?? "");
    if (rule.type === "dataBar" && extension !== undefined) readDataBar(rule, extension);
  }
}

function rulesOf(sheet: Worksheet): StoppableRule[] {
  return sheet.conditionalFormattings.flatMap(({ rules }): StoppableRule[] => rules);
}

function readDataBar(rule: DataBarRuleType, extension: string): void {
  const bar = /<x14:dataBar\b([^>]*)>/u.exec(extension)?.[1] ?? "";
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, "u").exec(bar)?.[1];
  rule.gradient = attribute("gradient") !== "0";
  rule.minLength = Number(attribute("minLength") ?? 0);
  rule.maxLength = Number(attribute("maxLength") ?? 100);
  rule.border = attribute("border") === "1";
  const axis = attribute("axisPosition");
  if (axis === "middle" || axis === "none") rule.axisPosition = axis;
  const direction = attribute("direction");
  if (direction === "leftToRight" || direction === "rightToLeft") rule.direction = direction;
}
