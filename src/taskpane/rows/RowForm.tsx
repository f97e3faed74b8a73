import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, ":focus": { outlineStyle: "none" } },
  title: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  advice: { color: tokens.colorNeutralForeground2 },
});

export interface RowFormLabels {
  readonly save: string;
  readonly saveHint: string;
  readonly reset: string;
  readonly goToRow: string;
}

interface RowFormProps {
  readonly heading: string;
  readonly badge: ReactNode;
  readonly title: string;
  readonly advice: readonly string[];
  /** What keeps the changes from being written, by the name of its input. */
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly isChanged: boolean;
  readonly busy: boolean;
  /** Somebody wants to write: from now on every problem is shown. */
  readonly onAsk: () => void;
  readonly editor: {
    readonly save: () => Promise<void>;
    readonly step: (by: 1 | -1) => void;
    readonly reset: () => void;
    readonly goToRow: () => void;
  };
  readonly labels: RowFormLabels;
  /** The row's facts and inputs. */
  readonly children: ReactNode;
}

/** A row in the editor. Ctrl+Enter writes, Alt+PageUp and Alt+PageDown go on. */
export function RowForm(props: RowFormProps) {
  const styles = useStyles();
  const { heading: text, badge, title, advice, problems, isChanged, busy, onAsk, editor, labels } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Selected in Excel: the person goes on there.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const save = (): void => {
    onAsk();
    const [wrong] = Object.keys(problems);
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    else if (isChanged && !busy) void editor.save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === "Enter" || event.key === "s");
    const isStep = event.altKey && (event.key === "PageDown" || event.key === "PageUp");
    if (!isSave && !isStep) return;
    event.preventDefault();
    if (isSave) save();
    else editor.step(event.key === "PageDown" ? 1 : -1);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts; each has its button
    <div ref={form} className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {text}
        </h2>
        {badge}
      </div>
      <Body1 className={styles.title}>{title}</Body1>
      {props.children}
      {advice.map((sentence) => (
        <Caption1 key={sentence} className={styles.advice}>
          {sentence}
        </Caption1>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          title={labels.saveHint}
          aria-keyshortcuts="Control+Enter"
          disabledFocusable={busy || !isChanged}
          onClick={save}
        >
          {labels.save}
        </Button>
        {isChanged && <Button onClick={editor.reset}>{labels.reset}</Button>}
        <Button appearance="subtle" icon={<ArrowRightRegular />} onClick={editor.goToRow}>
          {labels.goToRow}
        </Button>
      </div>
    </div>
  );
}
