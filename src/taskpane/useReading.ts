import { startTransition, useCallback, useEffect } from "react";
import type { Dispatch } from "react";
import type { SheetScope } from "../excel/readOpenSheet";
import type { ImportChoices } from "../import/choices";
import { source as texts } from "../locale/vi/pane";
import { toVietnamese } from "../plan/calendarDate";
import type { Clock } from "./clock";
import { failureOf } from "./failureOf";
import type { PaneServices, ReadOrder, ReadOutcome } from "./services";
import type { PaneAction } from "./state/actions";
import type { GivenDocument, ReadProgress, SourceInput } from "./state/model";
import { useStopping } from "./useStopping";

export interface Reading {
  /** A person is about to choose a document. */
  readonly getReady: () => void;
  /** Reads what the person gave; as the import judges it, or with tables and columns that the person chose. */
  readonly read: (source: SourceInput, choices?: ImportChoices) => void;
  /** Reads it anew for the preview, which stays as it is until then. */
  readonly reread: (source: SourceInput, choices: ImportChoices) => void;
  readonly giveDocument: (document: GivenDocument) => void;
  readonly openFile: (file: File) => void;
  /** Reads the table that lies open in Excel. */
  readonly openSheet: (scope: SheetScope) => void;
  readonly cancelReading: () => void;
}

/** What can be read, one reading at a time; every failure ends in the state as words. */
export function useReading(services: PaneServices, clock: Clock, dispatch: Dispatch<PaneAction>): Reading {
  const { begin, stop } = useStopping();
  useEffect(() => stop, [stop]);

  const read = useCallback(
    (source: SourceInput, choices: ImportChoices = {}) => {
      const document = documentOf(source);
      if (document === null) {
        const failure = { title: texts.emptyTitle, advice: texts.emptyAdvice };
        dispatch({ type: "sourceFailed", failure });
        return;
      }
      const signal = begin();
      dispatch({ type: "readStarted" });
      const onProgress = heard(signal, (progress: ReadProgress) =>
        dispatch({ type: "readProgressed", progress }),
      );
      services.readPlan({ document, choices }, { onProgress, signal }).then(
        heard(signal, (outcome: ReadOutcome) => {
          if (outcome.kind === "undecided") dispatch({ type: "tableAsked", ...outcome, choices });
          else {
            const cutOff = toVietnamese(clock().date);
            // drawn bit by bit: the first preview would else hold the pane's thread
            startTransition(() => dispatch({ type: "readDone", reading: outcome.reading, choices, cutOff }));
          }
        }),
        heard(signal, (error: unknown) => dispatch({ type: "sourceFailed", failure: failureOf(error) })),
      );
    },
    [services, clock, dispatch, begin],
  );

  const reread = useCallback(
    (source: SourceInput, choices: ImportChoices) => {
      const document = documentOf(source);
      if (document === null) return;
      const signal = begin();
      dispatch({ type: "rereadStarted" });
      services.readPlan({ document, choices }, { onProgress: () => undefined, signal }).then(
        heard(signal, (outcome: ReadOutcome) => {
          if (outcome.kind === "undecided") dispatch({ type: "rereadFailed", failure: outcome.failure });
          else dispatch({ type: "rereadDone", reading: outcome.reading, choices });
        }),
        heard(signal, (error: unknown) => dispatch({ type: "rereadFailed", failure: failureOf(error) })),
      );
    },
    [services, dispatch, begin],
  );

  const giveDocument = useCallback(
    (document: GivenDocument) => {
      dispatch({ type: "documentGiven", document });
      read({ text: "", given: document });
    },
    [read, dispatch],
  );

  const openFile = useCallback(
    (file: File) => {
      file.arrayBuffer().then(
        (buffer) => giveDocument({ kind: "file", name: file.name, bytes: new Uint8Array(buffer) }),
        () => {
          const failure = { title: texts.fileUnreadableTitle, advice: texts.fileUnreadableAdvice };
          dispatch({ type: "sourceFailed", failure });
        },
      );
    },
    [giveDocument, dispatch],
  );

  const openSheet = useCallback(
    (scope: SheetScope) => {
      const signal = begin();
      dispatch({ type: "readStarted" });
      services.readSheet(scope).then(
        heard(signal, giveDocument),
        heard(signal, (error: unknown) => dispatch({ type: "sourceFailed", failure: failureOf(error) })),
      );
    },
    [services, dispatch, begin, giveDocument],
  );

  const cancelReading = useCallback(() => {
    stop();
    dispatch({ type: "readCancelled" });
  }, [dispatch]);

  const getReady = useCallback(() => services.getReady(), [services]);

  return { getReady, read, reread, giveDocument, openFile, openSheet, cancelReading };
}

/** A listener that goes deaf once the reading was ended. */
function heard<T>(signal: AbortSignal, listener: (value: T) => void): (value: T) => void {
  return (value) => {
    if (!signal.aborted) listener(value);
  };
}

function documentOf({ text, given }: SourceInput): ReadOrder["document"] | null {
  if (given !== null) return given;
  return text.trim() === "" ? null : { kind: "text", text };
}
