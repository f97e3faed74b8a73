import { useCallback, useState } from "react";
import { reports as texts } from "../../locale/vi/reportsPane";
import type { IsoDate } from "../../plan/calendarDate";
import type { HeldReport } from "../../workbook/reports/heldReports";
import type { ReportRequest } from "../../workbook/reports/reportRequest";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import { handOver } from "../handOver";
import type { Edits } from "../shell/useEdits";
import type { BuildProgress } from "../state/model";
import { useStopping } from "../useStopping";

/** What can be done with the workbook's reports. */
export interface Reports {
  /** While a report is being made. */
  readonly progress: BuildProgress | null;
  /** Makes it as of a day, which becomes the workbook's; null leaves the workbook's day. Then shows its sheet. */
  readonly make: (request: ReportRequest, cutOff: IsoDate | null) => void;
  /** Stops what is being made, as long as nothing is written. */
  readonly stop: () => void;
  readonly freeze: (report: HeldReport) => void;
  /** Hands the report over as a Word file. */
  readonly word: (report: HeldReport) => void;
  readonly show: (report: HeldReport) => void;
}

/** One thing at a time; what fails is said in the pane's words, and runs can be taken back as every run can. */
export function useReports(services: BookServices, edits: Edits, clock: Clock): Reports {
  const [progress, setProgress] = useState<BuildProgress | null>(null);
  const { begin, stop } = useStopping();
  const { run, show: showFailure } = edits;

  const make = useCallback(
    (request: ReportRequest, cutOff: IsoDate | null) => {
      const work = async (): Promise<void> => {
        const signal = begin();
        setProgress({ label: texts.preparing, share: 0, canStop: true });
        try {
          if (cutOff !== null) await services.setCutOff(cutOff);
          const sheet = await services.makeReport(request, clock().text, setProgress, signal);
          await services.showReport(sheet);
        } finally {
          setProgress(null);
        }
      };
      void run(texts.said.made(texts.names[request.kind], request.unit), work);
    },
    [services, run, clock, begin],
  );

  const freeze = useCallback(
    ({ id, sheetName }: HeldReport) =>
      void run(texts.said.frozen(sheetName), () => services.freezeReport(id, clock())),
    [services, run, clock],
  );

  const word = useCallback(
    ({ id, sheetName }: HeldReport) =>
      void run(texts.said.word(sheetName), async () => handOver(await services.wordReport(id))),
    [services, run],
  );

  const show = useCallback(
    ({ id }: HeldReport) => {
      services.showReport(id).catch(showFailure);
    },
    [services, showFailure],
  );

  return { progress, make, stop, freeze, word, show };
}
