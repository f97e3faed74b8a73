import type { Component } from "./scheme";

/** Whether the agency itself gives the points; surveys and other agencies do where not. */
export function isSelfScored(component: Component): boolean {
  return component.rule.kind !== "entered" || component.rule.by === "self";
}
