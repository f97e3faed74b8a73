import { decodeEntities } from "../ooxml/entities";
import { HTML_ENTITIES } from "./entities";

/** A piece of HTML: a tag or the text between two. Nothing of it is ever rendered. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string };

const TAG = /<(\/?)([a-z][\w:-]*)/iy;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Their text is no text. */
const RAW = new Set(["script", "style", "title", "textarea", "noscript", "template", "xml"]);

/** Cuts HTML into tags and texts, whatever its faults: what is no tag is text. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf("<", at);
    if (next < 0) return yield textToken(source.slice(at));
    if (next > at) yield textToken(source.slice(at, next));
    at = next;
    const skipped = skipDeclaration(source, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(source);
    if (!tag) {
      yield textToken("<");
      at += 1;
      continue;
    }
    const end = endOfTag(source, TAG.lastIndex);
    // a tag that never ends swallows what follows; its words are kept
    if (end < 0) return yield textToken(source.slice(at));
    const attributes = source.slice(TAG.lastIndex, end);
    at = end + 1;
    const name = (tag[2] ?? "").toLowerCase();
    if (tag[1] === "/") yield { kind: "close", name };
    else if (RAW.has(name)) at = endOfRaw(source, at, name);
    else yield { kind: "open", name, attributes: attributesOf(attributes) };
  }
}

/** Where a tag's ">" stands, outside quotes; -1 where it has none. Each letter is looked at once. */
function endOfTag(source: string, from: number): number {
  let quote = "";
  for (let at = from; at < source.length; at++) {
    const letter = source[at] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === ">") return at;
    else if ((letter === '"' || letter === "'") && /[=\s]/.test(source[at - 1] ?? "")) quote = letter;
  }
  return -1;
}

function textToken(text: string): HtmlToken {
  return { kind: "text", text: decodeEntities(text, HTML_ENTITIES) };
}

/** Comments, declarations and Word's conditional marks: "<!--[if …]>", "<![if …]>", "<?xml …>". */
function skipDeclaration(source: string, at: number): number {
  const after = (end: string): number => {
    const found = source.indexOf(end, at);
    return found < 0 ? source.length : found + end.length;
  };
  if (source.startsWith("<!--", at)) return after("-->");
  return source.startsWith("<!", at) || source.startsWith("<?", at) ? after(">") : at;
}

function endOfRaw(source: string, at: number, name: string): number {
  const end = new RegExp(`</${name}\\s*>`, "gi");
  end.lastIndex = at;
  return end.exec(source) ? end.lastIndex : source.length;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    attributes.set((match[1] ?? "").toLowerCase(), decodeEntities(value, HTML_ENTITIES));
  }
  return attributes;
}
