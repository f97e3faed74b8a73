import { useCallback, useRef, useState } from "react";
import type { NewYearPreview } from "../../workbook/newYearPreview";
import { failureOf } from "../failureOf";
import { handOver } from "../handOver";
import type { PaneServices } from "../services";
import type { Failure } from "../state/failure";

/** How far a person has come with next year's workbook. */
export type NewYearStage =
  | { readonly at: "closed" }
  | { readonly at: "looking" }
  | { readonly at: "shown" | "opening" | "opened" | "handedOver"; readonly preview: NewYearPreview };

export interface NewYear {
  readonly stage: NewYearStage;
  readonly failure: Failure | null;
  /** Shows what would come along. */
  readonly look: () => void;
  /** Opens the new workbook in Excel. */
  readonly open: () => void;
  /** Gives it as a file. */
  readonly download: () => void;
  /** Gives up what is being looked at or made; the open workbook was only read. */
  readonly cancel: () => void;
  readonly close: () => void;
}

const CLOSED: NewYearStage = { at: "closed" };

/** Beginning next year's workbook from the open one: first what comes along, then the new workbook. */
export function useNewYear(services: PaneServices): NewYear {
  const [stage, setStage] = useState<NewYearStage>(CLOSED);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);

  const look = useCallback(() => {
    const order = new AbortController();
    running.current = order;
    setStage({ at: "looking" });
    setFailure(null);
    services.previewNewYear().then(
      (preview) => {
        if (!order.signal.aborted) setStage({ at: "shown", preview });
      },
      (error: unknown) => {
        if (order.signal.aborted) return;
        setStage(CLOSED);
        setFailure(failureOf(error));
      },
    );
  }, [services]);

  const leave = useCallback((work: (signal: AbortSignal) => Promise<void>, end: "opened" | "handedOver") => {
    const order = new AbortController();
    running.current = order;
    const to = (at: "shown" | "opening" | typeof end) =>
      setStage((now) => ("preview" in now ? { at, preview: now.preview } : now));
    to("opening");
    setFailure(null);
    work(order.signal).then(
      () => {
        if (!order.signal.aborted) to(end);
      },
      (error: unknown) => {
        if (order.signal.aborted) return;
        to("shown");
        setFailure(failureOf(error));
      },
    );
  }, []);
  const open = useCallback(() => leave(services.openNewYear, "opened"), [services, leave]);
  const download = useCallback(() => {
    const give = async (signal: AbortSignal) => {
      const file = await services.newYearFile();
      if (!signal.aborted) handOver(file);
    };
    leave(give, "handedOver");
  }, [services, leave]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setStage((now) => ("preview" in now ? { at: "shown", preview: now.preview } : CLOSED));
  }, []);
  const close = useCallback(() => {
    running.current?.abort();
    setStage(CLOSED);
    setFailure(null);
  }, []);
  return { stage, failure, look, open, download, cancel, close };
}
