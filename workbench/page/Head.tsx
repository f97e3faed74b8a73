import { Button, Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DocumentAddRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { workbench as texts } from "../../src/locale/vi/workbench";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: "6px 12px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  lead: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  file: { display: "none" },
});

interface HeadProps {
  /** Null opens an empty workbook. */
  readonly onOpen: (file: Uint8Array | null, name: string) => void;
  /** Null while no workbook is open. */
  readonly onSave: (() => void) | null;
}

/** The workbench's own commands: open, new, download. */
export function Head({ onOpen, onSave }: HeadProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen !== undefined) onOpen(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  };
  return (
    <header className={styles.head}>
      <Subtitle2 as="h1">{texts.title}</Subtitle2>
      <Caption1 className={styles.lead}>{texts.lead}</Caption1>
      <Link href="ke-hoach-mau.txt" download>
        {texts.samplePlan}
      </Link>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept=".xlsx"
        aria-label={texts.open}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button icon={<FolderOpenRegular />} onClick={() => file.current?.click()}>
        {texts.open}
      </Button>
      <Button icon={<DocumentAddRegular />} onClick={() => onOpen(null, "")}>
        {texts.blank}
      </Button>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={onSave === null}
        onClick={() => onSave?.()}
      >
        {texts.download}
      </Button>
    </header>
  );
}
