import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ArrowRightRegular,
  ChevronDownRegular,
  ChevronLeftRegular,
  ChevronUpRegular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { rowText } from "../../locale/vi/pane";
import { entry as texts } from "../../locale/vi/progress";
import type { IsoDate } from "../../plan/calendarDate";
import { titleOf } from "../../workbook/trackedActivities";
import { ActivityFacts } from "./ActivityFacts";
import { ConditionBadge } from "./ActivityRow";
import { ConflictBar } from "./ConflictBar";
import { adviceFor, draftWith, ENTRY_FIELDS, problemsOf } from "./entryDraft";
import { EntryFields } from "./EntryFields";
import type { OpenActivity, Progress } from "./useProgress";
import type { EntryField } from "../../workbook/trackedActivities";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  place: { flexGrow: 1, textAlign: "right", color: tokens.colorNeutralForeground3 },
  heading: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, ":focus": { outlineStyle: "none" } },
  title: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  advice: { color: tokens.colorNeutralForeground2 },
});

interface ActivityEditorProps {
  readonly progress: Progress;
  readonly busy: boolean;
  readonly today: IsoDate;
}

/** One activity: what it is, and what people enter of it. Ctrl+Enter writes, Alt+PageUp and Alt+PageDown go on. */
export function ActivityEditor({ progress, busy, today }: ActivityEditorProps) {
  const styles = useStyles();
  const { open } = progress;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={progress.close}>
          {texts.back}
        </Button>
        <Caption1 className={styles.place}>
          {open !== null && open.place >= 0 && texts.at(open.place + 1, open.count)}
        </Caption1>
        <StepButton progress={progress} by={-1} />
        <StepButton progress={progress} by={1} />
      </div>
      {open === null ? (
        <Body1 role="status">{texts.gone}</Body1>
      ) : (
        <Editor key={open.activity.key} {...{ progress, open, busy, today }} />
      )}
    </div>
  );
}

function StepButton({ progress, by }: { readonly progress: Progress; readonly by: 1 | -1 }) {
  const { open, step } = progress;
  const label = by === 1 ? texts.next : texts.previous;
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

interface EditorProps extends ActivityEditorProps {
  readonly open: OpenActivity;
}

function Editor({ progress, open, busy, today }: EditorProps) {
  const styles = useStyles();
  const { activity, changes } = open;
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<EntryField>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Selected in Excel: the person goes on there.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const draft = draftWith(activity.entries, changes);
  const problems = problemsOf(draft, changes, today);
  const isChanged = Object.keys(changes).length > 0;
  const save = (): void => {
    setAsked(true);
    const [wrong] = Object.keys(problems);
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    else if (isChanged && !busy) void progress.save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === "Enter" || event.key === "s");
    const isStep = event.altKey && (event.key === "PageDown" || event.key === "PageUp");
    if (!isSave && !isStep) return;
    event.preventDefault();
    if (isSave) save();
    else progress.step(event.key === "PageDown" ? 1 : -1);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts; each has its button
    <div ref={form} className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {rowText(activity.key)}
        </h2>
        <ConditionBadge condition={activity.condition} />
      </div>
      <Body1 className={styles.title}>{titleOf(activity)}</Body1>
      <ActivityFacts activity={activity} />
      <ConflictBar activity={activity} changes={changes} onKeep={progress.keepMine} onTake={progress.reset} />
      <EntryFields
        draft={draft}
        problems={asked ? problems : shownProblems(problems, left)}
        today={today}
        onType={progress.type}
        onLeave={(field) => setLeft((known) => new Set([...known, field]))}
      />
      {adviceFor(draft).map((sentence) => (
        <Caption1 key={sentence} className={styles.advice}>
          {sentence}
        </Caption1>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          title={texts.saveHint}
          aria-keyshortcuts="Control+Enter"
          disabledFocusable={busy || !isChanged}
          onClick={save}
        >
          {texts.save}
        </Button>
        {isChanged && <Button onClick={progress.reset}>{texts.reset}</Button>}
        <Button appearance="subtle" icon={<ArrowRightRegular />} onClick={progress.goToRow}>
          {texts.goToRow}
        </Button>
      </div>
    </div>
  );
}

type Problems = ReturnType<typeof problemsOf>;

/** Nobody is told that a date is wrong while still typing it; the status is judged by the fields that were left. */
function shownProblems(problems: Problems, left: ReadonlySet<EntryField>): Problems {
  const isShown = (field: EntryField): boolean => left.has(field) || (field === "status" && left.size > 0);
  return Object.fromEntries(ENTRY_FIELDS.filter(isShown).map((field) => [field, problems[field]]));
}
