import { Caption1, Label, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { preview as texts } from "../../locale/vi/pane";

/** Letters that fit on a line of the editor in the narrowest pane; only sets its first height. */
const LETTERS_A_LINE = 34;
const MOST_LINES = 8;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  shown: {
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    cursor: "text",
    ":hover": {
      borderTopColor: tokens.colorNeutralStroke1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  blank: { color: tokens.colorNeutralForeground3 },
  // Where the browser can, the editor is as high as its text; elsewhere `rows` guesses.
  textarea: { width: "100%", "& textarea": { minHeight: "32px", maxHeight: "none", fieldSizing: "content" } },
  keys: { color: tokens.colorNeutralForeground3 },
});

/** A person is led to a cell: to look at it or to edit it. Each time is another object. */
export interface CellCall {
  readonly to: "look" | "edit";
}

interface EditableCellProps {
  readonly label: string;
  readonly text: string;
  /** The label is only read out, not shown. */
  readonly quiet?: boolean;
  readonly call?: CellCall | null;
  /** Called with the new text when the person leaves the cell. */
  readonly onCommit: (text: string) => void;
  /** Ctrl+Enter: the cell is right as it now is. */
  readonly onConfirm?: () => void;
}

/** One cell's text. Enter or a click edits it in place; what was typed counts as soon as the cell is left. */
export function EditableCell({
  label,
  text,
  quiet = false,
  call = null,
  onCommit,
  onConfirm,
}: EditableCellProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const comesBack = useRef(false);
  const editing = typed !== null;

  useEffect(() => {
    if (call?.to === "edit") setTyped(text);
    else if (call) shown.current?.focus();
    // only when called: not again for each text
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [call]);
  useEffect(() => {
    if (editing) {
      area.current?.focus();
      area.current?.select();
    } else if (comesBack.current) {
      comesBack.current = false;
      shown.current?.focus();
    }
  }, [editing]);

  const leave = (commit: boolean): void => {
    if (commit && typed !== null && typed !== text) onCommit(typed);
    setTyped(null);
  };
  const confirmByKey = (event: KeyboardEvent): boolean => {
    if (event.key !== "Enter" || !event.ctrlKey || !onConfirm) return false;
    event.preventDefault();
    leave(true);
    onConfirm();
    return true;
  };
  const edit = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || confirmByKey(event)) return;
    const box = event.currentTarget;
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
      setTyped(box.value);
    } else if ((event.key === "Enter" && !event.shiftKey) || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      comesBack.current = true;
      leave(event.key === "Enter");
    }
  };
  return (
    <div className={styles.root}>
      {!quiet && <Label aria-hidden="true">{label}</Label>}
      {editing ? (
        <>
          <Textarea
            ref={area}
            className={styles.textarea}
            aria-label={label}
            value={typed}
            resize="vertical"
            textarea={{ rows: linesOf(text) }}
            onChange={(_event, data) => setTyped(data.value)}
            onKeyDown={edit}
            onBlur={() => leave(true)}
          />
          <Caption1 className={styles.keys}>{texts.editKeys}</Caption1>
        </>
      ) : (
        <button
          ref={shown}
          type="button"
          className={styles.shown}
          aria-label={texts.cell(label, text)}
          title={texts.cellTitle}
          onClick={() => setTyped(text)}
          onKeyDown={(event) => {
            if (confirmByKey(event) || event.key !== "F2") return;
            event.preventDefault();
            setTyped(text);
          }}
        >
          {text === "" ? <span className={styles.blank}>{texts.blank}</span> : text}
        </button>
      )}
    </div>
  );
}

function linesOf(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_LINE), 0);
  return Math.min(MOST_LINES, lines);
}
