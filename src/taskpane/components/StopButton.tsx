import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { useState } from "react";
import { writing as texts } from "../../locale/vi/pane";

interface StopButtonProps extends Pick<ButtonProps, "className" | "size"> {
  readonly canStop?: boolean;
  readonly onStop: () => void;
}

/** Stops what is being written; once pressed it says that it will. Rendered only while something is written. */
export function StopButton({ canStop = true, onStop, ...look }: StopButtonProps) {
  const [stopping, setStopping] = useState(false);
  const stop = (): void => {
    if (!canStop || stopping) return;
    setStopping(true);
    onStop();
  };
  return (
    <Button {...look} disabledFocusable={!canStop || stopping} onClick={stop}>
      {stopping ? texts.stopping : texts.stop}
    </Button>
  );
}
