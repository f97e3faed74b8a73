import type { XmlElement } from "./xml";

/** The elements among an element's children. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first child of a name, or undefined. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The children of a name. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? elementsOf(parent).filter((child) => child.name === name) : [];
}

/** The attribute of a child, mostly `w:val`; undefined where child or attribute is absent. */
export function valueOf(parent: XmlElement | undefined, name: string, key = "val"): string | undefined {
  return childOf(parent, name)?.attributes.get(key);
}

/** Whether a property such as `<w:tblHeader/>` is on: it stands there and isn't "0", "false", "off" or "none". */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const child = childOf(parent, name);
  return child !== undefined && !/^(?:0|false|off|none)$/.test(child.attributes.get("val") ?? "");
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Every element of a name below an element, in the document's order. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child, ...allOf(child, name)] : allOf(child, name),
  );
}
