import { scores as texts } from "../../locale/vi/shell";
import { SheetGuide } from "../shell/SheetGuide";
import { BookScreen } from "../shell/BookScreen";
import type { BookHandle } from "../shell/useBook";

interface ScoresScreenProps {
  readonly book: BookHandle;
  readonly onOpenPlan: () => void;
}

/** The tab Chấm điểm: what the sheet Chấm điểm does today. */
export function ScoresScreen({ book, onOpenPlan }: ScoresScreenProps) {
  return (
    <BookScreen title={texts.title} book={book} onOpenPlan={onOpenPlan}>
      {() => <SheetGuide lead={texts.lead} steps={texts.steps} />}
    </BookScreen>
  );
}
