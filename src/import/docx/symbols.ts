type Signs = Readonly<Record<number, string>>;

/** What the fonts of signs draw where other fonts have letters; only signs that say something in a plan. */
const FONTS: readonly (readonly [name: RegExp, signs: Signs])[] = [
  [/^symbol$/i, { 0x2d: "-", 0xa3: "≤", 0xae: "→", 0xb0: "°", 0xb1: "±", 0xb3: "≥", 0xb4: "×", 0xb9: "≠" }],
  [
    /^wingdings$/i,
    {
      0x6f: "□",
      0x71: "□",
      0x72: "□",
      0x78: "☒",
      0xa8: "□",
      0xe0: "→",
      0xfb: "✗",
      0xfc: "✓",
      0xfd: "☒",
      0xfe: "☑",
    },
  ],
  [/^wingdings 2$/i, { 0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0xa3: "□" }],
  [/^webdings$/i, { 0x61: "✓", 0x63: "□", 0x72: "✗" }],
];

/**
 * A text in a font of signs as people see it; "•" stands for signs of the private area that say nothing. Texts in
 * other fonts stay as they are.
 * @example symbolText("\uf0b3 90%", "Symbol") // "≥ 90%"
 */
export function symbolText(text: string, font: string): string {
  const signs = FONTS.find(([name]) => name.test(font))?.[1];
  if (!signs && !PRIVATE.test(text)) return text;
  return [...text].map((letter) => signs?.[codeOf(letter)] ?? (PRIVATE.test(letter) ? "•" : letter)).join("");
}

const PRIVATE = /[\ue000-\uf8ff]/;

/** Word writes such a letter by its place in the font, or moved to the private area. */
function codeOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
}
