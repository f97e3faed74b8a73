import { Button, Label, makeStyles, tokens } from "@fluentui/react-components";
import { SelectAllOnRegular, TableRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { SheetScope } from "../../excel/readOpenSheet";
import { source as texts } from "../../locale/vi/pane";

const useStyles = makeStyles({
  group: { flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SheetPickerProps {
  readonly onPick: (scope: SheetScope) => void;
}

/** Takes the table from the workbook that is open in Excel. */
export function SheetPicker({ onPick }: SheetPickerProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <Label id={labelId}>{texts.sheetLabel}</Label>
      <div className={styles.buttons}>
        <Button icon={<TableRegular />} onClick={() => onPick("sheet")}>
          {texts.sheetScopes.sheet}
        </Button>
        <Button icon={<SelectAllOnRegular />} onClick={() => onPick("selection")}>
          {texts.sheetScopes.selection}
        </Button>
      </div>
    </div>
  );
}
