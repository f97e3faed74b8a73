import { useCallback, useState } from "react";
import type { NewYearPreview } from "../../workbook/newYearPreview";
import { failureOf } from "../failureOf";
import { handOver } from "../handOver";
import type { PaneServices } from "../services";
import type { Failure } from "../state/model";

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
  readonly close: () => void;
}

const CLOSED: NewYearStage = { at: "closed" };

/** Beginning next year's workbook from the open one: first what comes along, then the new workbook. */
export function useNewYear(services: PaneServices): NewYear {
  const [stage, setStage] = useState<NewYearStage>(CLOSED);
  const [failure, setFailure] = useState<Failure | null>(null);

  const look = useCallback(() => {
    setStage({ at: "looking" });
    setFailure(null);
    services.previewNewYear().then(
      (preview) => setStage((now) => (now.at === "looking" ? { at: "shown", preview } : now)),
      (error: unknown) => {
        setStage(CLOSED);
        setFailure(failureOf(error));
      },
    );
  }, [services]);

  const leave = useCallback((work: Promise<void>, end: "opened" | "handedOver") => {
    const to = (at: "shown" | "opening" | typeof end) =>
      setStage((now) => ("preview" in now ? { at, preview: now.preview } : now));
    to("opening");
    setFailure(null);
    work.then(
      () => to(end),
      (error: unknown) => {
        to("shown");
        setFailure(failureOf(error));
      },
    );
  }, []);
  const open = useCallback(() => leave(services.openNewYear(), "opened"), [services, leave]);
  const download = useCallback(
    () => leave(services.newYearFile().then(handOver), "handedOver"),
    [services, leave],
  );
  const close = useCallback(() => {
    setStage(CLOSED);
    setFailure(null);
  }, []);
  return { stage, failure, look, open, download, close };
}
