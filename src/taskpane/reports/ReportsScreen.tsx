import { reports as texts } from "../../locale/vi/shell";
import { SheetGuide } from "../shell/SheetGuide";
import { BookScreen } from "../shell/BookScreen";
import type { BookHandle } from "../shell/useBook";

interface ReportsScreenProps {
  readonly book: BookHandle;
  readonly onOpenPlan: () => void;
}

/** The tab Báo cáo: what the report sheet does today. */
export function ReportsScreen({ book, onOpenPlan }: ReportsScreenProps) {
  return (
    <BookScreen title={texts.title} book={book} onOpenPlan={onOpenPlan}>
      {() => <SheetGuide lead={texts.lead} steps={texts.steps} />}
    </BookScreen>
  );
}
