import { checks as texts } from "../../locale/vi/shell";
import { BookScreen } from "../shell/BookScreen";
import { SheetGuide } from "../shell/SheetGuide";
import type { BookHandle } from "../shell/useBook";

interface FindingsScreenProps {
  readonly book: BookHandle;
  readonly onOpenPlan: () => void;
}

/** The tab Kiểm tra. */
export function FindingsScreen({ book, onOpenPlan }: FindingsScreenProps) {
  return (
    <BookScreen title={texts.title} book={book} onOpenPlan={onOpenPlan}>
      {() => <SheetGuide lead={texts.lead} steps={texts.steps} />}
    </BookScreen>
  );
}
