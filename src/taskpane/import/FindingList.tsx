import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { preview as texts } from "../../locale/vi/pane";
import { bySeverity } from "../state/counts";
import type { Draft } from "../state/draft";
import { FindingCard } from "./FindingCard";
import type { CellTarget } from "./FindingCard";
import { VirtualList } from "../components/VirtualList";

const CARD_HEIGHT = 130;
const LINE_HEIGHT = 40;

const useStyles = makeStyles({ heading: { margin: `${tokens.spacingVerticalS} 0 0` } });

interface FindingListProps {
  readonly draft: Draft;
  readonly onGo: (target: CellTarget) => void;
  readonly onFix: (target: CellTarget, replacement: string) => void;
}

/** All findings, the gravest first, then what the import could not place. */
export function FindingList({ draft, onGo, onFix }: FindingListProps) {
  const styles = useStyles();
  const findings = bySeverity(draft.findings).flatMap((group) => group.findings);
  return (
    <>
      {findings.length === 0 && <Body1>{texts.findingsNone}</Body1>}
      <VirtualList
        label={texts.findingsLabel}
        entries={findings}
        keyOf={(finding, index) => `${index} ${finding.code} ${finding.message}`}
        estimate={CARD_HEIGHT}
        render={(finding) => <FindingCard finding={finding} onGo={onGo} onFix={onFix} />}
      />
      {draft.warnings.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {texts.warnings}
          </Subtitle2>
          <VirtualList
            label={texts.warnings}
            entries={draft.warnings}
            keyOf={(_warning, index) => String(index)}
            estimate={LINE_HEIGHT}
            render={(warning) => <Body1>{warning}</Body1>}
          />
        </>
      )}
    </>
  );
}
