import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { DragEvent } from "react";
import { source as texts } from "../../locale/vi/pane";

const useStyles = makeStyles({
  zone: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  chosen: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  input: { display: "none" },
});

interface FilePickerProps {
  readonly name: string | null;
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
  readonly onRemove: () => void;
}

/** Opens a file by button or by dropping it; shows the one that is open. */
export function FilePicker({ name, disabled, onOpen, onRemove }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const open = (files: FileList | null): void => {
    const first = files?.[0];
    if (first && !disabled) onOpen(first);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    open(event.dataTransfer.files);
  };
  if (name !== null) return <ChosenFile name={name} disabled={disabled} onRemove={onRemove} />;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping has the button as its keyboard way
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        icon={<FolderOpenRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {texts.chooseFile}
      </Button>
      <Caption1 className={styles.hint}>{over ? texts.dropNow : texts.dropHint}</Caption1>
      <Caption1 className={styles.hint}>{texts.fileKinds}</Caption1>
      <input
        ref={input}
        type="file"
        accept=".docx,.xlsx,.pdf,.txt,.htm,.html"
        className={styles.input}
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          open(event.target.files);
          // So that the same file can be chosen again after it has been mended.
          event.target.value = "";
        }}
      />
    </div>
  );
}

interface ChosenFileProps {
  readonly name: string;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

function ChosenFile({ name, disabled, onRemove }: ChosenFileProps) {
  const styles = useStyles();
  return (
    <div className={styles.chosen}>
      <DocumentRegular fontSize={24} aria-hidden="true" />
      <span className={styles.name}>{texts.fileChosen(name)}</span>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts.removeFile}
        title={texts.removeFile}
        disabledFocusable={disabled}
        onClick={onRemove}
      />
    </div>
  );
}
