import type { Chance } from "../text/random";

const HUGE = ["0", "-1", "2147483648", "99999999999", "1e309", "0.00000001"];
const WORDS = [
  "obj",
  "endobj",
  "stream",
  "endstream",
  "/Kids",
  "/Contents",
  "/Length",
  "/Font",
  "BT",
  "ET",
  "Tm",
  "re",
  "l S",
];

/** A file as a bad line, disk or program leaves it; always the same for the same chances. */
export function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const upTo = (most: number) => Math.floor(chance.next() * most);
  const text = Buffer.from(bytes).toString("latin1");
  const kinds: readonly (() => string)[] = [
    () => flipped(text, 1 + upTo(40), upTo),
    () => text.slice(0, upTo(text.length)),
    () => without(text, upTo(text.length), upTo(400)),
    () => without(text, upTo(text.length), -upTo(400)),
    () => swappedObjects(text, upTo),
    () => replaced(text, /\d+(\.\d+)?/g, HUGE, upTo),
    () =>
      replaced(text, new RegExp(WORDS.map((word) => word.replace("/", "\\/")).join("|"), "g"), WORDS, upTo),
    () => replaced(text, /\d+ 0 R/g, ["1 0 R", "2 0 R", "4 0 R", "5 0 R", "77 0 R"], upTo),
  ];
  return Uint8Array.from(chance.of(kinds)(), (letter) => letter.charCodeAt(0) & 255);
}

function flipped(text: string, count: number, upTo: (most: number) => number): string {
  const letters = [...text];
  for (let at = 0; at < count; at++) letters[upTo(letters.length)] = String.fromCharCode(upTo(256));
  return letters.join("");
}

/** A stretch left out, or, where the length is negative, written twice. */
function without(text: string, from: number, length: number): string {
  return text.slice(0, from) + text.slice(from + length);
}

function swappedObjects(text: string, upTo: (most: number) => number): string {
  const bodies = [...text.matchAll(/\d+ 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => match[1] ?? "");
  const [one = "", other = ""] = [bodies[upTo(bodies.length)], bodies[upTo(bodies.length)]];
  return text
    .replace(one, () => "\u0000")
    .replace(other, () => one)
    .replace("\u0000", () => other);
}

function replaced(text: string, what: RegExp, by: readonly string[], upTo: (most: number) => number): string {
  const every = 1 + upTo(30);
  let count = upTo(every);
  return text.replace(what, (match) => (count++ % every === 0 ? (by[upTo(by.length)] ?? match) : match));
}
