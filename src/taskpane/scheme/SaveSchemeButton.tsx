import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { schemePane as texts } from "../../locale/vi/schemePane";
import { handOver } from "../handOver";
import { schemeFile } from "./schemeFile";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface SaveSchemeButtonProps {
  readonly title: string;
  /** The scheme in the JSON form of a file, as it stands at the click; null while it can't be read back. */
  readonly record: (() => unknown) | null;
}

/** Gives the scheme as a file that another workbook, another office or the command line can read. */
export function SaveSchemeButton({ title, record }: SaveSchemeButtonProps) {
  const styles = useStyles();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (): void => {
    if (record === null) return;
    const file = schemeFile(title, record());
    handOver(file);
    setSaved(file.name);
  };
  return (
    <div className={styles.root}>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={record === null} onClick={save}>
        {texts.save}
      </Button>
      {saved !== null && (
        <Caption1 role="status" className={styles.hint}>
          {texts.saved(saved)}
        </Caption1>
      )}
    </div>
  );
}
