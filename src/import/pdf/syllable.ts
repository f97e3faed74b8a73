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
