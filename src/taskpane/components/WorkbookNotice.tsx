import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { source as texts } from "../../locale/vi/pane";
import type { WorkbookStatus } from "../state/model";
import { FailureBar } from "./FailureBar";

const useStyles = makeStyles({ bar: { flexShrink: 0 }, title: { display: "block" } });

/** What the open workbook already is; says nothing of a workbook that isn't ours. */
export function WorkbookNotice({ workbook }: { readonly workbook: WorkbookStatus }) {
  const styles = useStyles();
  if (workbook.kind === "unreadable") return <FailureBar failure={workbook.failure} intent="warning" />;
  if (workbook.kind !== "ours") return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {texts.ours(workbook.year, workbook.activities)}
        </MessageBarTitle>
        {texts.oursAdvice}
      </MessageBarBody>
    </MessageBar>
  );
}
