import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { failure as texts } from "../../locale/vi/pane";
import type { Failure } from "../state/failure";

const useStyles = makeStyles({ bar: { flexShrink: 0 }, title: { display: "block" } });

interface FailureBarProps {
  readonly failure: Failure;
  readonly intent?: "error" | "warning";
  readonly onRetry?: () => void;
}

/** What went wrong, what to do, and the button that does it again. Read out at once. */
export function FailureBar({ failure, intent = "error", onRetry }: FailureBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // In braces: newer browsers give a promise, which React would take for a clean-up function.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  return (
    <MessageBar ref={bar} intent={intent} layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{failure.title}</MessageBarTitle>
        {failure.advice}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {texts.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
