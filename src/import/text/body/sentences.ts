/** The sentences of a paragraph, without the full stop. @example sentencesOf("A b. C d.") // ["A b", "C d"] */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/^(?:[-+•*]|[a-zđ][.)])\s+/, "")
    .split(/(?<=[.;!?])\s+(?=[\p{Lu}\d“"])/u)
    .map((sentence) => sentence.replace(/[\s.;,/]+$/, ""))
    .filter((sentence) => sentence !== "");
}
