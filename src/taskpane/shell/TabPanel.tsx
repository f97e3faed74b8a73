import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { tabs as texts } from "../../locale/vi/shell";
import { FailureBar } from "../components/FailureBar";
import type { ReactNode } from "react";
import { tabId } from "./TabBar";
import { useLazyPart } from "./useLazyPart";

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, "&[hidden]": { display: "none" } },
  waiting: { padding: tokens.spacingHorizontalL },
});

interface TabPanelProps<Part> {
  readonly id: string;
  readonly active: boolean;
  readonly fetchPart: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** What one tab shows. Its code comes when it is first opened; once there it stays, with all that was typed in it. */
export function TabPanel<Part>({ id, active, fetchPart, children }: TabPanelProps<Part>) {
  const styles = useStyles();
  const lazy = useLazyPart(fetchPart);
  return (
    <div id={id} role="tabpanel" aria-labelledby={tabId(id)} hidden={!active} className={styles.panel}>
      {lazy.kind === "loading" && (
        <div className={styles.waiting}>
          <Spinner label={texts.loading} />
        </div>
      )}
      {lazy.kind === "failed" && (
        <div className={styles.waiting}>
          <FailureBar failure={lazy.failure} onRetry={lazy.retry} />
        </div>
      )}
      {lazy.kind === "ready" && children(lazy.part)}
    </div>
  );
}
