/** The code pages that Vietnamese documents used before Unicode; which one, only the font's name tells. */
export type LegacyEncoding = "tcvn3" | "vni";

const TCVN3_CODES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøöúýûüþ÷ù¡¢§£¤¥¦";
const TCVN3_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửỳýỷỹỵữựĂÂĐÊÔƠƯ";
const TCVN3 = pairs(TCVN3_CODES, TCVN3_LETTERS);

/** Marks behind a vowel: ù acute, ø grave, û hook, õ tilde, ï dot; the next rows carry â's hat and ă's bow too. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const VNI_LETTERS = pairs("ñíìæóòôöîÑÍÌÆÓÒÔÖÎ", "đíìỉĩịơưỵĐÍÌỈĨỊƠƯỴ");
const VNI_CODES = new RegExp(
  `([aeouyAEOUYôöÔÖ])([${Object.keys(VNI_MARKS).join("")}${Object.keys(VNI_MARKS).join("").toUpperCase()}])|[${"ñíìæóòôöîÑÍÌÆÓÒÔÖÎ"}]`,
  "g",
);

/**
 * The code page of a text in a font, null where its letters are Unicode already: fonts keep their old names when
 * their text was converted.
 * @example legacyEncoding(".VnTime", "KÕ ho¹ch") // "tcvn3"
 */
export function legacyEncoding(font: string, text: string): LegacyEncoding | null {
  const encoding = /^\.vn/i.test(font) ? "tcvn3" : /^vni[- ]/i.test(font) ? "vni" : null;
  if (encoding === null || !/[\u00a1-\u00ff]/.test(text)) return null;
  return /[\u0100-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/.test(text) ? null : encoding;
}

/** The text in Unicode; fonts of TCVN3 whose name ends in H show capitals. @example decodeLegacy("KÕ", "tcvn3", ".VnTime") // "Kế" */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string): string {
  if (encoding === "vni") return decodeVni(text);
  const decoded = [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");
  return /^\.vn.*h$/i.test(font) ? decoded.toUpperCase() : decoded;
}

/** In one pass: a letter with its mark set (ò) would be taken for a code (ị) by a second one. */
function decodeVni(text: string): string {
  return text.replace(VNI_CODES, (code: string, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return VNI_LETTERS.get(code) ?? code;
    const base = VNI_LETTERS.get(vowel) ?? vowel;
    return `${base}${VNI_MARKS[mark.toLowerCase()] ?? mark}`.normalize("NFC");
  });
}

function pairs(codes: string, letters: string): ReadonlyMap<string, string> {
  const to = [...letters];
  return new Map([...codes].map((code, at) => [code, to[at] ?? code]));
}
