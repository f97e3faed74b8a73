import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { edits as texts } from "../../locale/vi/shell";
import type { Edits } from "./useEdits";

/** Takes back what was changed from the pane, and does it again. */
export function UndoButtons({ edits }: { readonly edits: Edits }) {
  const { undoable, redoable, busy } = edits;
  const undoLabel = undoable === null ? texts.nothingToUndo : texts.undoLabel(undoable);
  const redoLabel = redoable === null ? texts.nothingToRedo : texts.redoLabel(redoable);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={undoLabel}
        title={undoLabel}
        disabledFocusable={busy || undoable === null}
        onClick={() => void edits.undo()}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={redoLabel}
        title={redoLabel}
        disabledFocusable={busy || redoable === null}
        onClick={() => void edits.redo()}
      />
    </>
  );
}
