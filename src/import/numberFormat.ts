const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A count in one of Word's number formats; formats of other languages fall back to digits. */
export function formatCount(count: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerLetter":
      return letters(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(count);
  }
}

/**
 * The sign of a list's bullet as people see it: those of the Symbol and Wingdings fonts lie in Unicode's private
 * area, where nobody does. @example bulletSign("\uf0b7") // "•"
 */
export function bulletSign(text: string): string {
  if (text.trim() === "") return "";
  if (/[\uf02d\uf0be]/.test(text)) return "-";
  return /[\ue000-\uf8ff]/.test(text) || text === "o" ? "•" : text;
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** a … z, then aa, bb: Word repeats the letter. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 20) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}
