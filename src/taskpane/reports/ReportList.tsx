import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { reports as texts } from "../../locale/vi/reportsPane";
import { toVietnamese } from "../../plan/calendarDate";
import type { HeldReport } from "../../workbook/reports/heldReports";
import { useListStyles } from "../components/useListStyles";
import type { Reports } from "./useReports";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  state: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface ReportListProps {
  readonly held: readonly HeldReport[];
  readonly reports: Reports;
  readonly busy: boolean;
}

/** The reports that the workbook has, and what can be done with each. */
export function ReportList({ held, reports, busy }: ReportListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{texts.madeTitle}</h2>
      {held.length === 0 && <Body1>{texts.none}</Body1>}
      <ul className={lists.list}>
        {held.map((report) => (
          <li key={report.id} className={styles.card}>
            <Body1Strong>{report.sheetName}</Body1Strong>
            <span className={styles.state}>
              {report.frozenOn !== null && <LockClosedRegular aria-hidden="true" />}
              <Caption1>
                {report.frozenOn === null ? texts.live : texts.frozen(toVietnamese(report.frozenOn))}
              </Caption1>
            </span>
            <ReportButtons report={report} reports={reports} busy={busy} />
          </li>
        ))}
      </ul>
      {held.length > 0 && <Caption1 className={styles.hint}>{texts.freezeHint}</Caption1>}
      {held.length > 0 && <Caption1 className={styles.hint}>{texts.wordHint}</Caption1>}
    </section>
  );
}

type ReportButtonsProps = Omit<ReportListProps, "held"> & { readonly report: HeldReport };

function ReportButtons({ report, reports, busy }: ReportButtonsProps) {
  const styles = useStyles();
  const { request, sheetName, frozenOn } = report;
  const button = (text: string, label: string, run: () => void) => (
    <Button size="small" disabledFocusable={busy} aria-label={label} onClick={run}>
      {text}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {button(texts.open, texts.openLabel(sheetName), () => reports.show(report))}
      {button(texts.word, texts.wordLabel(sheetName), () => reports.word(report))}
      {request !== null &&
        frozenOn === null &&
        button(texts.again, texts.againLabel(sheetName), () => reports.make(request, null))}
      {request !== null &&
        frozenOn === null &&
        button(texts.freeze, texts.freezeLabel(sheetName), () => reports.freeze(report))}
      {request !== null &&
        frozenOn !== null &&
        button(texts.thaw, texts.thawLabel(sheetName), () => reports.make({ ...request, thaw: true }, null))}
    </div>
  );
}
