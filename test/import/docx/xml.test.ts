/** @jest-environment jsdom */
import fc from "fast-check";
import { parseXml } from "../../../src/import/ooxml/xml";
import type { XmlElement } from "../../../src/import/ooxml/xml";

type Tree = readonly [string, readonly (Tree | string)[]];
const ours = ({ name, children }: XmlElement): Tree => [
  name,
  children.map((child) => (typeof child === "string" ? child : ours(child))),
];
/** The browser's own parser says what is right. */
const browsers = (element: Element): Tree => [
  element.localName,
  [...element.childNodes].flatMap((node): (Tree | string)[] =>
    node.nodeType === 1 ? [browsers(node as Element)] : node.nodeType === 8 ? [] : [node.textContent ?? ""],
  ),
];
const joined = ([name, children]: Tree): Tree => [
  name,
  children.reduce<(Tree | string)[]>((all, child) => {
    const last = all[all.length - 1];
    if (typeof child !== "string") all.push(joined(child));
    else if (typeof last === "string") all[all.length - 1] = last + child;
    else if (child !== "") all.push(child);
    return all;
  }, []),
];

const text = fc.constantFrom(
  "Rà soát",
  " ",
  "&amp;",
  "&#x1EA1;",
  "&#273;",
  "<![CDATA[a<b]]>",
  "<!-- c -->",
  "5 > 3",
  "\n",
);
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom("a", "b-c", "d.e", "_f"),
      fc.array(fc.oneof({ depthSize: "small" }, text, tie("node")), { maxLength: 4 }),
    )
    .map(([name, inner]) =>
      inner.length === 0 ? `<${name} x='1' y="&quot;>"/>` : `<${name}\n>${inner.join("")}</${name} >`,
    ),
})).node;

describe("the XML reader", () => {
  it("reads what a browser reads", () => {
    fc.assert(
      fc.property(element, (source) => {
        const parsed = new DOMParser().parseFromString(source, "text/xml").documentElement;
        expect(joined(ours(parseXml(source)))).toEqual(joined(browsers(parsed)));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("reads attributes without their prefix, of two alike both", () => {
    const { attributes } = parseXml('<sheet id="1" r:id="r2" name="a &amp; b"/>');
    expect([...attributes]).toEqual([
      ["id", "1"],
      ["r:id", "r2"],
      ["name", "a & b"],
    ]);
  });

  it.each([
    "<a",
    "<a>",
    "<a></b>",
    "a",
    "<a/><b/>",
    "",
    "</a>",
    "<a b='1></a>",
    "<!-- x",
    "<a><![CDATA[x</a>",
  ])("refuses %p", (source) => {
    expect(() => parseXml(source)).toThrow("damaged: xml");
  });
});
