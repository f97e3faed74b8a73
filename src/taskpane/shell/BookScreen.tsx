import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular, DocumentTableRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { book as texts } from "../../locale/vi/shell";
import type { Book } from "../book/book";
import { FailureBar } from "../components/FailureBar";
import type { GuidePage } from "./GuideLink";
import { EmptyState } from "./EmptyState";
import { TabScreen } from "./TabScreen";
import type { BookHandle } from "./useBook";

interface BookScreenProps {
  readonly title: string;
  readonly guide: GuidePage;
  readonly book: BookHandle;
  readonly onOpenPlan: () => void;
  readonly actions?: ReactNode;
  readonly head?: (book: Book) => ReactNode;
  readonly children: (book: Book) => ReactNode;
}

/** A tab that works on the open workbook: it waits for it, says why there is none, and can read it again. */
export function BookScreen({ title, guide, book, onOpenPlan, actions, head, children }: BookScreenProps) {
  const { state } = book;
  const refresh = (
    <Button
      appearance="subtle"
      icon={book.reading ? <Spinner size="tiny" aria-hidden="true" /> : <ArrowClockwiseRegular />}
      aria-label={texts.refresh}
      title={texts.refresh}
      disabledFocusable={book.reading}
      onClick={() => void book.refresh()}
    />
  );
  if (state.kind !== "ours") {
    return (
      <TabScreen title={title} guide={guide} actions={state.kind === "unreadable" ? refresh : undefined}>
        {state.kind === "looking" && <Spinner label={texts.looking} />}
        {state.kind === "unreadable" && (
          <FailureBar failure={state.failure} onRetry={() => void book.refresh()} />
        )}
        {state.kind === "foreign" && (
          <EmptyState
            icon={DocumentTableRegular}
            title={texts.noPlanTitle}
            advice={texts.noPlanAdvice}
            action={{ label: texts.toPlan, run: onOpenPlan }}
          />
        )}
      </TabScreen>
    );
  }
  const buttons = (
    <>
      {actions}
      {refresh}
    </>
  );
  const top = (
    <>
      {book.failure !== null && (
        <FailureBar failure={book.failure} intent="warning" onRetry={() => void book.refresh()} />
      )}
      {head?.(state.book)}
    </>
  );
  return (
    <TabScreen title={title} guide={guide} actions={buttons} head={top}>
      {children(state.book)}
    </TabScreen>
  );
}
