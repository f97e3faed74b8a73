/** The tones of Vietnamese, as combining marks: grave, acute, tilde, hook, dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ONSETS = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x";
/** Vowels that a consonant may follow, and those that end a syllable. */
const OPEN = "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|uyê|oo";
const CLOSED =
  "ia|ya|ua|ưa|uơ|uya|ai|ay|ao|au|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uyu|uao";
const CODAS = "c|ch|m|n|ng|nh|p|t";
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:(?:${OPEN})(?:${CODAS})?|${CLOSED})$`, "u");

/**
 * Whether a word is built as a Vietnamese one is: one syllable with no more than one tone.
 * @example isSyllable("Chuyển"); // true, while "chuyển" + "tiếp" in one isn't
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  if ((letters.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(letters.replace(TONES, "").normalize("NFC"));
}

/** The Vietnamese vowels, toned or not: no word is without one. */
const VOWEL = /[aeiouy]/;

export function hasVowel(word: string): boolean {
  return VOWEL.test(withoutMarks(word));
}

export function beginsWithVowel(word: string): boolean {
  return VOWEL.test(withoutMarks(word).charAt(0));
}

function withoutMarks(word: string): string {
  return word.normalize("NFD").toLowerCase();
}

/** A piece of small letters without a vowel is no word: "n", "ng"; nor is "o". */
function isShard(word: string): boolean {
  return word === "o" || (/^\p{Ll}+$/u.test(word) && !hasVowel(word));
}

/**
 * Words that their column tore for want of room, put together where that makes syllables; others stay as they are.
 * Only shards tell that there are torn ones.
 * @example withoutTears(["Thờ", "i", "hạ", "n"]) // ["Thời", "hạn"]
 */
export function withoutTears(words: readonly string[]): readonly string[] {
  if (!words.some(isShard)) return words;
  return words.reduce<string[]>((whole, word) => {
    const before = whole.at(-1);
    if (before !== undefined && isRest(before, word)) whole[whole.length - 1] = before + word;
    else whole.push(word);
    return whole;
  }, []);
}

function isRest(before: string, word: string): boolean {
  if (!/^\p{Ll}+$/u.test(word) || !isSyllable(before + word)) return false;
  return isShard(word) || !isSyllable(before) || beginsWithVowel(word);
}

const SIGNED = /^(?<before>[^\p{L}]*\p{L}+[,;.:]?)(?<behind>\p{Lu}?\p{Ll}+[,;.:]?)$/u;

/**
 * Where one word ends and another begins that stands behind it without a blank: two syllables that have a tone each
 * make no word. 0 where it is one.
 * @example endOfFirst("cắtđộng,") // 3
 * @example endOfFirst("trồng,thống") // 6
 */
export function endOfFirst(word: string): number {
  const tones = word.normalize("NFD").match(TONES) ?? [];
  if (tones.length !== 2 || !SIGNED.test(word)) return 0;
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)].map((part) => part.replace(/[^\p{L}]/gu, ""));
    if (/^\p{L}/u.test(word.slice(at)) && isToned(first) && isToned(second)) return at;
  }
  return 0;
}

function isToned(part = ""): boolean {
  return (part.normalize("NFD").match(TONES) ?? []).length === 1 && isSyllable(part);
}
