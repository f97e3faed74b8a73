import { ToggleButton } from "@fluentui/react-components";
import { PinFilled, PinRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { book as texts } from "../../locale/vi/shell";
import type { BookServices } from "../book/services";
import type { Edits } from "./useEdits";

interface AutoOpenButtonProps {
  readonly services: BookServices;
  readonly edits: Edits;
}

/** Makes the pane open by itself with this workbook, on a person's wish only. */
export function AutoOpenButton({ services, edits }: AutoOpenButtonProps) {
  const [opens, setOpens] = useState(false);
  useEffect(() => {
    let wanted = true;
    services.opensByItself().then(
      (known) => {
        if (wanted) setOpens(known);
      },
      // Not known: the button offers to switch it on, which does no harm where it is on already.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [services]);
  const toggle = async (): Promise<void> => {
    const what = opens ? texts.opensByItselfOff : texts.opensByItselfOn;
    if (await edits.run(what, () => services.setOpensByItself(!opens))) setOpens(!opens);
  };
  return (
    <ToggleButton
      size="small"
      icon={opens ? <PinFilled /> : <PinRegular />}
      checked={opens}
      disabledFocusable={edits.busy}
      onClick={() => void toggle()}
    >
      {texts.opensByItself}
    </ToggleButton>
  );
}
