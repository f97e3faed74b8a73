import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

/** Letters that fit on a line of the editor in the narrowest pane; only sets its first height. */
const LETTERS_A_LINE = 34;
const MOST_LINES = 8;

const useStyles = makeStyles({
  // Where the browser can, the editor is as high as its text; elsewhere `rows` guesses.
  textarea: { width: "100%", "& textarea": { minHeight: "32px", maxHeight: "none", fieldSizing: "content" } },
});

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The label is only read out, not shown. */
  readonly quiet?: boolean;
  readonly focused?: boolean;
  /** Called with the new text when the person leaves the cell. */
  readonly onCommit: (text: string) => void;
}

/** One cell's text, edited in place; what was typed counts as soon as the cell is left. */
export function CellEditor({ label, text, quiet = false, focused = false, onCommit }: CellEditorProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  const commit = (): void => {
    if (typed !== text) onCommit(typed);
  };
  const editor = (
    <Textarea
      ref={area}
      className={styles.textarea}
      aria-label={quiet ? label : undefined}
      value={typed}
      resize="vertical"
      textarea={{ rows: linesOf(text) }}
      onChange={(_event, data) => setTyped(data.value)}
      onBlur={commit}
    />
  );
  return quiet ? editor : <Field label={label}>{editor}</Field>;
}

function linesOf(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_LINE), 0);
  return Math.min(MOST_LINES, lines);
}
