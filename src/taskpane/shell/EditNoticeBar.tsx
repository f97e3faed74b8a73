import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { edits as texts } from "../../locale/vi/shell";
import { FailureBar } from "../components/FailureBar";
import type { Edits } from "./useEdits";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What the last change came to; read out as it comes. */
export function EditNoticeBar({ edits }: { readonly edits: Edits }) {
  const styles = useStyles();
  const { notice } = edits;
  if (notice === null) return null;
  if (notice.kind === "failed") return <FailureBar failure={notice.failure} />;
  const words = [notice.text, notice.kept ?? ""].filter((part) => part !== "").join(" ");
  if (words === "") return null;
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.kept === null ? "success" : "warning"}
      layout="multiline"
      politeness="polite"
    >
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={edits.closeNotice}
          />
        }
      />
    </MessageBar>
  );
}
