import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { MAX_DOCUMENT_BYTES, MAX_PDF_PAGES } from "../../import/limits";
import { source as texts } from "../../locale/vi/pane";
import { FileInput } from "../components/FileInput";

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
  hint: { color: tokens.colorNeutralForeground3, textAlign: "center" },
});

const MEGABYTE = 1024 * 1024;

interface FilePickerProps {
  /** A person is about to choose a file, or drags one over. */
  readonly onSeek: () => void;
  readonly onOpen: (file: File) => void;
}

/** Opens a file by its button. The frame shows where to drop one; the whole screen takes it. */
export function FilePicker({ onSeek, onOpen }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = () => {
    onSeek();
    input.current?.click();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping has the button as its keyboard way
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragEnter={onSeek}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <Button icon={<FolderOpenRegular />} onClick={choose}>
        {texts.chooseFile}
      </Button>
      <Caption1 className={styles.hint}>{over ? texts.dropNow : texts.dropHint}</Caption1>
      <Caption1 className={styles.hint}>{texts.fileKinds}</Caption1>
      <Caption1 className={styles.hint}>
        {texts.fileLimits(MAX_DOCUMENT_BYTES / MEGABYTE, MAX_PDF_PAGES)}
      </Caption1>
      <FileInput ref={input} accept=".docx,.xlsx,.pdf,.txt,.htm,.html" onOpen={onOpen} />
    </div>
  );
}
