import { progress as texts } from "../../locale/vi/shell";
import { BookScreen } from "../shell/BookScreen";
import { SheetGuide } from "../shell/SheetGuide";
import type { BookHandle } from "../shell/useBook";

interface ProgressScreenProps {
  readonly book: BookHandle;
  readonly onOpenPlan: () => void;
}

/** The tab Tiến độ. */
export function ProgressScreen({ book, onOpenPlan }: ProgressScreenProps) {
  return (
    <BookScreen title={texts.title} book={book} onOpenPlan={onOpenPlan}>
      {() => <SheetGuide lead={texts.lead} steps={texts.steps} />}
    </BookScreen>
  );
}
