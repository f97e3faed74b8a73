import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { newYearPane } from "../../locale/vi/newYear";
import { source as texts } from "../../locale/vi/pane";
import type { WorkbookStatus } from "../state/model";
import { FailureBar } from "./FailureBar";

const useStyles = makeStyles({ bar: { flexShrink: 0 }, title: { display: "block" } });

/** What the open workbook already is, or is to be; says nothing of any other workbook. */
export function WorkbookNotice({ workbook }: { readonly workbook: WorkbookStatus }) {
  const styles = useStyles();
  if (workbook.kind === "unreadable") return <FailureBar failure={workbook.failure} intent="warning" />;
  const lines = linesOf(workbook);
  if (lines === null) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{lines.title}</MessageBarTitle>
        {lines.advice}
      </MessageBarBody>
    </MessageBar>
  );
}

function linesOf(workbook: WorkbookStatus): { readonly title: string; readonly advice: string } | null {
  if (workbook.kind === "ours")
    return { title: texts.ours(workbook.year, workbook.activities), advice: texts.oursAdvice };
  if (workbook.kind !== "foreign" || workbook.follows === undefined) return null;
  return { title: newYearPane.follows(workbook.follows.year), advice: newYearPane.followsAdvice };
}
