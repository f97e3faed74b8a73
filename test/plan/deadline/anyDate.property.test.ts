import fc from "fast-check";
import {
  DEFAULT_CONVENTIONS,
  dueDate,
  looksLikeDeadline,
  milestonesOf,
  questionOf,
  readDeadline,
} from "../../../src/plan/deadline/read";

const context = { year: 2023, conventions: DEFAULT_CONVENTIONS };
const due = (text: string, year = 2023) => dueDate(readDeadline(text, { ...context, year }));

const days = fc
  .record({ year: fc.integer({ min: 2000, max: 2080 }), at: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, at }) => new Date(Date.UTC(year, 0, 1 + at)));
const two = (value: number) => String(value).padStart(2, "0");
const iso = (date: Date) => date.toISOString().slice(0, 10);
const parts = (date: Date) => ({ d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() });
const dayBefore = (date: Date) => iso(new Date(date.getTime() - 86_400_000));
/** Day 0 of the next month, as JavaScript's own calendar has it. */
const monthEnd = (year: number, month: number) => iso(new Date(Date.UTC(year, month, 0)));

const DAY_FORMS: readonly ((date: Date) => string)[] = [
  (date) => `${parts(date).d}/${parts(date).m}/${parts(date).y}`,
  (date) => `${two(parts(date).d)}/${two(parts(date).m)}/${parts(date).y}`,
  (date) => `${two(parts(date).d)}-${two(parts(date).m)}-${parts(date).y}`,
  (date) => `${two(parts(date).d)}.${two(parts(date).m)}.${parts(date).y}`,
  (date) => `${two(parts(date).d)} / ${two(parts(date).m)} / ${parts(date).y}`,
  (date) => `Ngày ${parts(date).d} tháng ${parts(date).m} năm ${parts(date).y}`,
  (date) => `Chậm nhất ngày ${parts(date).d}/${parts(date).m}/${parts(date).y}`,
  (date) => `Hoàn thành chậm nhất vào ngày ${two(parts(date).d)}/${two(parts(date).m)}/${parts(date).y}.`,
  (date) => `đến hết ngày ${parts(date).d}-${parts(date).m}-${parts(date).y}`,
  (date) => iso(date),
  (date) => `${iso(date)}T00:00:00`,
  (date) => `NGÀY ${two(parts(date).d)}/${two(parts(date).m)}//${parts(date).y}`,
  (date) => `Ngày ${parts(date).d}/${parts(date).m}/${parts(date).y}`.normalize("NFD"),
];

describe("any date, printed in any of the forms, reads back to itself", () => {
  it.each(DAY_FORMS.map((form, index) => [form(new Date(Date.UTC(2026, 1, 9))), index] as const))(
    "%s",
    (_, index) => {
      const form = DAY_FORMS[index];
      if (!form) throw new Error("no form");
      fc.assert(fc.property(days, (date) => expect(due(form(date))).toBe(iso(date))));
    },
  );

  it("is due the day before where the words say 'trước'", () => {
    fc.assert(
      fc.property(days, (date) => {
        const { d, m, y } = parts(date);
        expect(due(`Trước ngày ${d}/${m}/${y}`)).toBe(dayBefore(date));
        expect(due(`hoàn thành trước ${two(d)}/${two(m)}/${y}`)).toBe(dayBefore(date));
      }),
    );
  });

  it("takes the plan's year where none is written", () => {
    fc.assert(
      fc.property(days, (date) => {
        const { d, m, y } = parts(date);
        expect(due(`ngày ${d}/${m}`, y)).toBe(iso(date));
        expect(due(`Tháng ${m}`, y)).toBe(monthEnd(y, m));
      }),
    );
  });

  it("reads months and quarters in their forms", () => {
    const year = fc.integer({ min: 2000, max: 2080 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        for (const text of [
          `Tháng ${m}/${y}`,
          `${two(m)}/${y}`,
          `Tháng ${two(m)} năm ${y}`,
          `trong tháng ${m}/ ${y}`,
        ]) {
          expect(due(text)).toBe(monthEnd(y, m));
        }
        const roman = ["I", "II", "III", "IV"][Math.ceil(m / 3) - 1] ?? "";
        for (const text of [
          `Quý ${roman}/${y}`,
          `quý ${roman} năm ${y}`,
          `Quý ${roman}/ ${y}`,
          `Trong Quý ${Math.ceil(m / 3)}-${y}`,
        ]) {
          expect(due(text)).toBe(monthEnd(y, Math.ceil(m / 3) * 3));
        }
      }),
    );
  });
});

/** As copied text has it: other blanks, marks apart from their letters, signs without a width. */
const COPIED: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00A0"),
  (text) => text.replaceAll(" ", "\u2009"),
  (text) => text.replaceAll(" ", " \u200B"),
  (text) => text.replaceAll(" ", "\n"),
  (text) => `  ${text.replaceAll(" ", "   ")}\u00AD  `,
  (text) => text.toUpperCase(),
];
/** What scanned text has for a digit. */
const MISREAD: Readonly<Record<string, string>> = {
  "0": "O",
  "1": "l",
  "5": "S",
  "6": "b",
  "8": "B",
  "2": "Z",
};
const PERIOD_FORMS: readonly ((date: Date) => string)[] = [
  (date) => `Tháng ${parts(date).m}/${parts(date).y}`,
  (date) => `Trong tháng ${two(parts(date).m)} năm ${parts(date).y}`,
  (date) => `${two(parts(date).m)}/${parts(date).y}`,
  (date) => `Quý ${Math.ceil(parts(date).m / 3)} năm ${parts(date).y}`,
  (date) => `Trước ngày ${parts(date).d}/${parts(date).m}/${parts(date).y}`,
];
const ISO_FORM = /^\d{4}-/;

describe("texts that were copied or scanned", () => {
  const forms = fc.constantFrom(...DAY_FORMS, ...PERIOD_FORMS);

  it("give the same day whatever became of their blanks and marks", () => {
    fc.assert(
      fc.property(days, forms, fc.constantFrom(...COPIED), (date, form, copy) => {
        const text = form(date);
        expect(due(copy(text))).toBe(due(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("never give another day where a digit was taken for a letter", () => {
    fc.assert(
      fc.property(days, forms, fc.nat(), (date, form, at) => {
        const text = form(date);
        const digits = [...text.matchAll(/\d/g)].filter(([digit]) => MISREAD[digit] !== undefined);
        const hit = digits[at % Math.max(1, digits.length)];
        if (!hit || ISO_FORM.test(text)) return;
        const scanned = text.slice(0, hit.index) + (MISREAD[hit[0]] ?? "") + text.slice(hit.index + 1);
        expect([null, due(text)]).toContain(due(scanned));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("no input does harm", () => {
  const words = fc.constantFrom(
    ..."ngày tháng năm quý I II IV hàng trước sau khi từ đến và hoặc / - . , ; : ( ) \n 1 6 12 30 31 2026 2025 chậm nhất theo định kỳ lần 26 số NĐ-CP báo cáo không".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(words, { maxLength: 14 }).map((list) => list.join(" ")),
  );

  it("reads anything without failing, and keeps its words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const deadline = readDeadline(text, context);
        milestonesOf(deadline, context);
        questionOf(deadline);
        expect(deadline.text).toBe(text);
        const likeness = looksLikeDeadline(text);
        expect(likeness >= 0 && likeness <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives only days of the calendar, and asks wherever it gives none", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const deadline = readDeadline(text, context);
        const day = dueDate(deadline);
        if (day !== null) expect(iso(new Date(`${day}T00:00:00Z`))).toBe(day);
        else if (!["ongoing", "periodic", "composite"].includes(deadline.kind))
          expect(questionOf(deadline)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("how much a text looks like a deadline", () => {
  it.each(["Quý II", "Thường xuyên", "Trước ngày 30/11", "Trong năm 2023", "Báo cáo định kỳ hàng tháng"])(
    "%s surely",
    (text) => {
      expect(looksLikeDeadline(text)).toBeGreaterThan(0.9);
    },
  );

  it.each(["Theo định", "kỳ, quý,", "tháng, năm", "Trước ngày", "Thường"])(
    "a piece like %s rather",
    (text) => {
      expect(looksLikeDeadline(text)).toBeGreaterThan(0.4);
    },
  );

  it.each([
    "Văn phòng Sở",
    "Xây dựng kế hoạch CCHC năm 2023",
    "Báo cáo kết quả",
    "15",
    "Tờ trình, dự thảo QĐ",
    "",
  ])("%j hardly", (text) => {
    expect(looksLikeDeadline(text)).toBeLessThan(0.4);
  });
});
