/** Which letter each code of a font draws, as far as a document uses it. */
export type Letters = ReadonlyMap<number, string>;

/** Letters by the name of their font. */
export type LettersByFont = ReadonlyMap<string, Letters>;

/** Notes the letters that a document's fonts draw, and says which were set right. */
export class FontLetters {
  private readonly noted = new Map<string, Map<number, string>>();

  /** @param mended letters that are known to be others than the document says */
  constructor(private readonly mended: LettersByFont = new Map()) {}

  /** The letter that is meant where a font's code draws `text`. */
  letter(font: string, code: number, text: string): string {
    let letters = this.noted.get(font);
    if (!letters) this.noted.set(font, (letters = new Map()));
    if (!letters.has(code)) letters.set(code, text);
    return this.mended.get(font)?.get(code) ?? text;
  }

  /** What the document itself said, by font. */
  seen(): LettersByFont {
    return this.noted;
  }
}
