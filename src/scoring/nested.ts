import type { Component, Group } from "./scheme";

/**
 * Components under the titles that they share, as the form has them: what `leaf` and `title` make of each.
 * @example nested(criterion.components, (component) => component.no, (group, parts) => `${group.no}(${parts})`)
 */
export function nested<Part>(
  components: readonly Component[],
  leaf: (component: Component) => Part,
  title: (group: Group, parts: readonly Part[]) => Part,
  depth = 0,
): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < components.length;) {
    const first = components[at];
    const group = first?.groups?.[depth];
    let end = at + 1;
    while (group && components[end]?.groups?.[depth]?.no === group.no) end += 1;
    if (group) parts.push(title(group, nested(components.slice(at, end), leaf, title, depth + 1)));
    else if (first) parts.push(leaf(first));
    at = end;
  }
  return parts;
}
