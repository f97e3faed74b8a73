import { ToggleButton } from "@fluentui/react-components";
import { LockClosedFilled, LockOpenRegular } from "@fluentui/react-icons";
import { book as texts } from "../../locale/vi/shell";
import type { BookServices } from "../book/services";
import type { Clock } from "../clock";
import type { Edits } from "./useEdits";

interface LockButtonProps {
  readonly locked: boolean;
  readonly services: BookServices;
  readonly edits: Edits;
  readonly clock: Clock;
}

/** Locks the formulas of the workbook's sheets, on a person's wish only. */
export function LockButton({ locked, services, edits, clock }: LockButtonProps) {
  const toggle = (): Promise<boolean> =>
    edits.run(locked ? texts.formulasOpen : texts.formulasLocked, () =>
      services.lockFormulas(!locked, clock().text),
    );
  return (
    <ToggleButton
      size="small"
      icon={locked ? <LockClosedFilled /> : <LockOpenRegular />}
      checked={locked}
      disabledFocusable={edits.busy}
      onClick={() => void toggle()}
    >
      {texts.lockFormulas}
    </ToggleButton>
  );
}
