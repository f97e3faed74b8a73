import { Body1, Body1Strong, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { schemePane as texts } from "../../locale/vi/schemePane";
import type { SchemePreview } from "../../workbook/schemeChange/schemePreview";

/** More than these are counted, not named. */
const NAMED = 12;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface PreviewPartProps {
  /** Null while it is being compared. */
  readonly preview: SchemePreview | null;
  readonly failed: boolean;
}

/** What the scheme would change in the workbook: what stays, what moves, what is put away. */
export function PreviewPart({ preview, failed }: PreviewPartProps) {
  const styles = useStyles();
  if (preview === null) return failed ? null : <Spinner size="tiny" label={texts.looking} />;
  const { kept, renamed, rescored, former, added, dropped, bringsGrades } = preview;
  return (
    <section className={styles.root} aria-label={texts.changesTitle}>
      <Body1Strong>{texts.changesTitle}</Body1Strong>
      <Body1>{texts.kept(kept)}</Body1>
      <Named title={texts.former} lines={former.map(texts.row)} />
      <Named title={texts.rescored} lines={rescored.map(texts.row)} />
      <Named
        title={texts.renamed}
        lines={renamed.map(({ before, after }) => texts.renamedLine(before, after))}
      />
      {added > 0 && <Body1>{texts.added(added)}</Body1>}
      {dropped > 0 && <Body1>{texts.dropped(dropped)}</Body1>}
      {bringsGrades && <Body1>{texts.grades}</Body1>}
      {added + dropped + former.length + renamed.length + rescored.length === 0 && !bringsGrades && (
        <Body1>{texts.nothing}</Body1>
      )}
    </section>
  );
}

function Named({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <Body1>{title}</Body1>
      <ul className={styles.list}>
        {lines.slice(0, NAMED).map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
        {lines.length > NAMED && (
          <li>
            <Body1>{texts.more(lines.length - NAMED)}</Body1>
          </li>
        )}
      </ul>
    </div>
  );
}
