import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardPasteRegular, DismissRegular, DocumentRegular, TableRegular } from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { source as texts } from "../../locale/vi/pane";
import { givenName } from "../givenName";
import type { GivenDocument } from "../state/model";

const ICONS: Readonly<Record<GivenDocument["kind"], FluentIcon>> = {
  file: DocumentRegular,
  clipboard: ClipboardPasteRegular,
  sheet: TableRegular,
};

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "24px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface GivenDocumentLineProps {
  readonly document: GivenDocument;
  readonly onRemove: () => void;
}

/** The document that is being used, and a way to take another one. */
export function GivenDocumentLine({ document, onRemove }: GivenDocumentLineProps) {
  const styles = useStyles();
  const Icon = ICONS[document.kind];
  return (
    <div className={styles.line}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span className={styles.name}>{texts.given(givenName(document))}</span>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts.removeGiven}
        title={texts.removeGiven}
        onClick={onRemove}
      />
    </div>
  );
}
