import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { reports as texts } from "../../locale/vi/reportsPane";
import { toVietnamese } from "../../plan/calendarDate";
import { earlierReport } from "../../workbook/reports/earlierReport";
import { reportUnits, sameReport, type HeldReport } from "../../workbook/reports/heldReports";
import { REPORT_KINDS, type ReportKind } from "../../workbook/reports/reportRequest";
import type { Book } from "../book/book";
import { WritingProgress } from "../components/WritingProgress";
import { parseVietnameseDate } from "../state/typedValues";
import { reportDue } from "./reportDue";
import type { Reports } from "./useReports";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  select: { minWidth: 0 },
  make: { alignSelf: "flex-start" },
});

interface ReportFormProps {
  readonly book: Book;
  readonly reports: Reports;
  readonly busy: boolean;
}

/** Which report, of whom, as of which day; and the button that makes it. */
export function ReportForm({ book, reports, busy }: ReportFormProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<ReportKind>(() => reportDue(book.cutOff, book.year));
  const [unit, setUnit] = useState("");
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const request = { kind, unit: unit === "" ? null : unit };
  const held = book.reports.find((report) => sameReport(report, request));
  const shown = typed ?? (book.cutOff === null ? "" : toVietnamese(book.cutOff));
  const earlier = earlierReport(book.reports, request);
  const make = (): void => {
    const day = parseVietnameseDate(shown);
    setWrong(day === null);
    if (day === null) return;
    setTyped(null);
    reports.make(request, day === book.cutOff ? null : day);
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{texts.newTitle}</h2>
      <Field label={texts.kind}>
        <Select
          className={styles.select}
          value={kind}
          onChange={(_event, { value }) => setKind(kindOf(value))}
        >
          {REPORT_KINDS.map((each) => (
            <option key={each} value={each}>
              {texts.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.unit}>
        <Select className={styles.select} value={unit} onChange={(_event, { value }) => setUnit(value)}>
          <option value="">{texts.wholeAgency}</option>
          {reportUnits(book.catalogue).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={texts.cutOff}
        hint={texts.cutOffHint}
        validationMessage={wrong ? texts.cutOffWrong : undefined}
      >
        <Input value={shown} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      {earlier !== null && (
        <Caption1>{texts.compared(earlier.sheetName, toVietnamese(earlier.frozenOn))}</Caption1>
      )}
      <MakeButton held={held} busy={busy} onMake={make} className={styles.make} />
      {reports.progress !== null && (
        <WritingProgress label={texts.progressLabel} progress={reports.progress} onStop={reports.stop} />
      )}
    </section>
  );
}

interface MakeButtonProps {
  readonly held: HeldReport | undefined;
  readonly busy: boolean;
  readonly className: string;
  readonly onMake: () => void;
}

function MakeButton({ held, busy, className, onMake }: MakeButtonProps) {
  const frozenOn = held?.frozenOn ?? null;
  if (frozenOn !== null) return <p role="status">{texts.frozenAlready(toVietnamese(frozenOn))}</p>;
  return (
    <Button appearance="primary" className={className} disabledFocusable={busy} onClick={onMake}>
      {held === undefined ? texts.make : texts.makeAgain}
    </Button>
  );
}

function kindOf(value: string): ReportKind {
  return REPORT_KINDS.find((kind) => kind === value) ?? "q1";
}
