import { reports as texts } from "../../locale/vi/reportsPane";
import type { Book } from "../book/book";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import { RunNotice } from "../runs/RunNotice";
import { useRuns } from "../runs/useRuns";
import type { PaneServices } from "../services";
import { BookScreen } from "../shell/BookScreen";
import type { BookHandle } from "../shell/useBook";
import type { Edits } from "../shell/useEdits";
import { ReportForm } from "./ReportForm";
import { ReportList } from "./ReportList";
import { useReports } from "./useReports";

interface ReportsScreenProps {
  readonly book: BookHandle;
  readonly services: BookServices;
  /** What takes a run back. */
  readonly runServices: PaneServices;
  readonly edits: Edits;
  readonly clock: Clock;
  readonly onOpenPlan: () => void;
}

/** The tab Báo cáo: reports are made, made again, frozen and shown from here. */
export function ReportsScreen(props: ReportsScreenProps) {
  return (
    <BookScreen title={texts.title} guide="bao-cao" book={props.book} onOpenPlan={props.onOpenPlan}>
      {(book) => <ReportsOf {...props} open={book} />}
    </BookScreen>
  );
}

function ReportsOf({
  open: book,
  book: handle,
  services,
  runServices,
  edits,
  clock,
}: ReportsScreenProps & { readonly open: Book }) {
  const reports = useReports(services, edits, clock);
  // The book is another one after every run.
  const runs = useRuns(runServices, clock, { occasion: book, onUndone: handle.refresh });
  const busy = edits.busy || runs.undoing;
  return (
    <>
      <ReportForm book={book} reports={reports} busy={busy} />
      <ReportList held={book.reports} reports={reports} busy={busy} />
      <RunNotice runs={runs} />
    </>
  );
}
