import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeptRuns } from "../../excel/undo/keptRuns";
import type { RecordHead } from "../../excel/undo/runRecord";
import { runs as texts } from "../../locale/vi/runs";
import { useListStyles } from "../components/useListStyles";
import type { Target } from "./useRunHistory";

const useStyles = makeStyles({
  run: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  undone: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  words: { display: "flex", flexDirection: "column", minWidth: "160px", flex: "1 1 160px" },
  text: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface RunListProps {
  readonly kept: KeptRuns;
  readonly busy: boolean;
  readonly onChoose: (target: Target) => void;
}

/** The runs that can be gone back to, and above them the one that can be done again. */
export function RunList({ kept: { standing, undone }, busy, onChoose }: RunListProps) {
  const styles = useStyles();
  const { list } = useListStyles();
  const [again] = undone;
  if (standing.length === 0 && again === undefined) return <Body1>{texts.historyEmpty}</Body1>;
  return (
    <>
      <Caption1 className={styles.muted}>{texts.historyLead}</Caption1>
      <ul className={list}>
        {again !== undefined && (
          <RunItem
            key={again.run}
            head={again}
            isUndone
            label={texts.againLabel(nameOf(again))}
            action={texts.again}
            busy={busy}
            onClick={() => onChoose({ runs: [again.run], isRedo: true })}
          />
        )}
        {standing.map((head, at) => (
          <RunItem
            key={head.run}
            head={head}
            isUndone={false}
            label={texts.backToLabel(nameOf(head), head.at)}
            action={texts.backTo}
            busy={busy}
            onClick={() => {
              const runs = standing.slice(0, at + 1).map(({ run }) => run);
              onChoose({ runs, isRedo: false });
            }}
          />
        ))}
      </ul>
    </>
  );
}

interface RunItemProps {
  readonly head: RecordHead;
  readonly isUndone: boolean;
  readonly action: string;
  /** The action with the run that it is about, for those who hear it alone. */
  readonly label: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

function RunItem({ head, isUndone, action, label, busy, onClick }: RunItemProps) {
  const styles = useStyles();
  const facts = [head.at, texts.cells(head.cells)].filter((fact) => fact !== "");
  return (
    <li className={mergeClasses(styles.run, isUndone && styles.undone)}>
      <span className={styles.words}>
        <Body1 className={styles.text}>{nameOf(head)}</Body1>
        <Caption1 className={styles.muted}>{facts.join(" · ")}</Caption1>
      </span>
      <Button size="small" aria-label={label} disabledFocusable={busy} onClick={onClick}>
        {action}
      </Button>
    </li>
  );
}

function nameOf({ what }: RecordHead): string {
  return what === "" ? texts.unnamed : what;
}
