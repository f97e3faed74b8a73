import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronLeftRegular, ChevronUpRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  place: { flexGrow: 1, textAlign: "right", color: tokens.colorNeutralForeground3 },
});

/** The editor as far as its head needs it. */
interface Steps {
  readonly open: { readonly place: number; readonly count: number } | null;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

export interface EditorHeadLabels {
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly at: (place: number, count: number) => string;
}

interface EditorHeadProps {
  readonly editor: Steps;
  readonly labels: EditorHeadLabels;
}

/** Back to the list, and on to the row before or after. */
export function EditorHead({ editor, labels }: EditorHeadProps) {
  const styles = useStyles();
  const { open, close } = editor;
  return (
    <div className={styles.line}>
      <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={close}>
        {labels.back}
      </Button>
      <Caption1 className={styles.place}>
        {open !== null && open.place >= 0 && labels.at(open.place + 1, open.count)}
      </Caption1>
      <StepButton editor={editor} label={labels.previous} by={-1} />
      <StepButton editor={editor} label={labels.next} by={1} />
    </div>
  );
}

interface StepButtonProps {
  readonly editor: Steps;
  readonly label: string;
  readonly by: 1 | -1;
}

function StepButton({ editor: { open, step }, label, by }: StepButtonProps) {
  const target = (open?.place ?? -1) + by;
  const possible = open !== null && open.place >= 0 && target >= 0 && target < open.count;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={by === 1 ? <ChevronDownRegular /> : <ChevronUpRegular />}
      aria-label={label}
      title={label}
      disabledFocusable={!possible}
      onClick={() => step(by)}
    />
  );
}
