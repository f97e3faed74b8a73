import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { workbench as texts } from "../../src/locale/vi/workbench";

interface LeaveDialogProps {
  readonly open: boolean;
  /** Downloads the open workbook, then goes on. */
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onStay: () => void;
}

/** Asks before a workbook that lies in this page alone makes room for another one. */
export function LeaveDialog({ open, onSave, onDrop, onStay }: LeaveDialogProps) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.leave.title}</DialogTitle>
          <DialogContent>{texts.leave.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {texts.leave.save}
            </Button>
            <Button onClick={onDrop}>{texts.leave.drop}</Button>
            <Button onClick={onStay}>{texts.leave.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
