/** Words that say nothing about what is measured. */
const NEUTRAL = new Set(
  "số đạt các được của tỷ tỉ lệ nếu thì có mức tính cho trong tổng là từ trung bình hoàn thành thực hiện".split(
    " ",
  ),
);
/** Words that add a condition of their own to the share. */
const CONDITION =
  /^(?:và|hoặc|nhưng|không|chưa|chậm|trễ|quá|đúng|kịp|sớm|trước|sau|trừ|riêng|đối|tăng|giảm|thiếu|đủ)$/;

/**
 * Whether the clauses of a ladder speak of the same thing: "Hoàn thành 100% nhiệm vụ; từ 90% đến dưới 100%" do, each
 * leaving out what the fullest one says. "conditions": each names conditions of its own, so they are levels with names;
 * "different": they may be about different things.
 */
export function sharedSubject(clauses: readonly (readonly string[])[]): "one" | "conditions" | "different" {
  const sets = clauses.map((words) => new Set(words.filter((word) => !NEUTRAL.has(word))));
  const fullest = [...sets].sort((a, b) => b.size - a.size)[0] ?? new Set<string>();
  const withWords = sets.filter((set) => set.size > 0);
  const isPart = sets.every((set) => [...set].every((word) => fullest.has(word)));
  const conditionsOf = (set: ReadonlySet<string>): string =>
    [...set]
      .filter((word) => CONDITION.test(word))
      .sort()
      .join(" ");
  const same = new Set(withWords.map(conditionsOf)).size <= 1;
  if (isPart && same && !addsCondition(clauses)) return "one";
  return withWords.length >= 2 && !same ? "conditions" : "different";
}

/** "100% và đúng hạn: 2; dưới 100%: 0" leaves out the 100 % that came late. */
function addsCondition(clauses: readonly (readonly string[])[]): boolean {
  const joined = clauses.map((words) =>
    words.some((word, at) => /^(?:và|hoặc|nhưng)$/.test(word) && !isBetween(words, at)),
  );
  return joined.some(Boolean) && !joined.every(Boolean);
}

/** "chênh lệch giữa điểm tự chấm và điểm thẩm định" is one thing. */
function isBetween(words: readonly string[], at: number): boolean {
  return words[at] === "và" && words.slice(0, at).includes("giữa");
}
