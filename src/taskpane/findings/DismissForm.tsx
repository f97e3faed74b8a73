import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { checks as texts } from "../../locale/vi/checks";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface DismissFormProps {
  readonly where: string;
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is set aside: without a reason the next reader would have to ask again. */
export function DismissForm({ where, onDismiss, onCancel }: DismissFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const missing = reason.trim() === "";
  const dismiss = (): void => {
    setAsked(true);
    if (missing) area.current?.focus();
    else onDismiss(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      dismiss();
    }
  };
  return (
    <div className={styles.form}>
      <Field
        label={texts.reasonLabel}
        hint={asked && missing ? undefined : texts.reasonHint}
        validationMessage={asked && missing ? texts.reasonMissing : undefined}
      >
        <Textarea
          ref={area}
          value={reason}
          onChange={(_event, data) => setReason(data.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" aria-label={texts.dismissLabel(where)} onClick={dismiss}>
          {texts.dismissNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
