import { spanOf, type Span } from "../rule/span";
import { asLabel, tidy } from "../rule/tidy";

/** A class as a line of a decision says it. */
export interface GradeLine {
  readonly label: string;
  readonly span: Span;
}

const LONGEST = 160;
const LONGEST_LABEL = 60;
const BULLET = /^(?:[-+•▪●*·]+\s*|\(?(?:[a-zđ]|\d{1,2}|[ivx]{1,4})[).]\s+)/iu;

/** "đạt từ 90 điểm trở lên: xếp loại Xuất sắc", "đạt từ 90% trở lên thì được xếp loại Xuất sắc" */
const LABEL_LAST =
  /^(.*\d.*?)[\s,:]+(?:thì\s+)?(?:được\s+)?(?:đánh giá|xếp|phân)\s*(?:loại|hạng|mức)?\s*(?:là\s+)?:?\s*(\p{L}[^\d]*)$/iu;
/** "Loại Xuất sắc: từ 90 điểm trở lên", "Tốt (từ 80 đến dưới 90 điểm)" */
const LABEL_FIRST = /^(\p{L}[^\d:=<>≥≤(]*?)\s*(?::|=|\(|\s-\s)\s*(.*\d.*)$/u;
/** "Loại Tốt đạt từ 80 điểm đến dưới 90 điểm", "Xuất sắc ≥ 90" */
const LABEL_RUNS_ON =
  /^(\p{L}[^\d:=]*?)\s+((?:khi |nếu |có |số |tổng |điểm |chỉ số |kết quả )*(?:đạt|từ|trên|dưới|[<>≥≤]).*\d.*)$/iu;

/**
 * The class of a line; null where it says none.
 * @example gradeLine("a) Xếp loại Tốt: từ 80 đến dưới 90 điểm") // { label: "Tốt", span: from 80 to under 90 }
 */
export function gradeLine(text: string): GradeLine | null {
  const line = tidy(text)
    .replace(BULLET, "")
    .replace(/[\s;.,)]+$/u, "");
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const last = LABEL_LAST.exec(line);
  if (last) return checked(last[2] ?? "", last[1] ?? "");
  const first = LABEL_FIRST.exec(line) ?? LABEL_RUNS_ON.exec(line);
  return first ? checked(first[1] ?? "", first[2] ?? "") : null;
}

function checked(words: string, values: string): GradeLine | null {
  const label = asLabel(
    words
      .replace(/["“”‘’']/gu, "")
      .replace(
        /^(?:đơn vị |cơ quan )?(?:được )?(?:đánh giá |xếp |phân )?(?:mức |loại |hạng )+(?=\p{L}{2})/iu,
        "",
      )
      .trim(),
  );
  const span = spanOf(values);
  if (span === null || span.exact || label === "" || label.length > LONGEST_LABEL) return null;
  return { label, span };
}
