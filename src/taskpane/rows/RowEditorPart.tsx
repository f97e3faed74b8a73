import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { ConflictBar } from "./ConflictBar";
import { EditorHead } from "./EditorHead";
import type { EditorHeadLabels } from "./EditorHead";
import { RowForm } from "./RowForm";
import type { RowFormLabels } from "./RowForm";
import type { OpenRow, RowEditor } from "./useRowEditor";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What keeps the changes from being written, by the field's name. */
export type RowProblems<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** A row as its editor shows it. */
export interface RowView<Field extends string> {
  readonly heading: string;
  readonly badge: ReactNode;
  readonly title: string;
  /** What cannot be changed here. */
  readonly facts: ReactNode;
  readonly advice: readonly string[];
  readonly problems: RowProblems<Field>;
  /** The inputs, with the problems that are to be shown by now; each input tells when it is left. */
  readonly fields: (problems: RowProblems<Field>, onLeave: (field: Field) => void) => ReactNode;
  /** What belongs to the row and is written by itself. */
  readonly below?: ReactNode;
}

interface RowEditorPartProps<Item, Field extends string> {
  readonly editor: RowEditor<Item, Field>;
  readonly labels: EditorHeadLabels &
    RowFormLabels & { readonly gone: string; readonly fields: Readonly<Record<Field, string>> };
  readonly busy: boolean;
  readonly viewOf: (open: OpenRow<Item, Field>) => RowView<Field>;
  /** A field without a moment when it is left, such as a list: judged as soon as any other one was left. */
  readonly judgedByOthers?: Field;
}

/** The editor of a table's rows, one at a time: the way back and on, what the row is, and its inputs. */
export function RowEditorPart<Item, Field extends string>(props: RowEditorPartProps<Item, Field>) {
  const styles = useStyles();
  const { editor, labels } = props;
  const { open } = editor;
  return (
    <div className={styles.root}>
      <EditorHead editor={editor} labels={labels} />
      {open === null ? (
        <Body1 role="status">{labels.gone}</Body1>
      ) : (
        <OpenRowForm key={open.key} {...props} open={open} />
      )}
    </div>
  );
}

type OpenRowFormProps<Item, Field extends string> = RowEditorPartProps<Item, Field> & {
  readonly open: OpenRow<Item, Field>;
};

function OpenRowForm<Item, Field extends string>(props: OpenRowFormProps<Item, Field>) {
  const { editor, labels, busy, viewOf, judgedByOthers, open } = props;
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const view = viewOf(open);
  // Nobody is told that a date is wrong while still typing it.
  const isShown = (field: Field): boolean =>
    asked || left.has(field) || (field === judgedByOthers && left.size > 0);
  return (
    <>
      <RowForm
        heading={view.heading}
        badge={view.badge}
        title={view.title}
        advice={view.advice}
        problems={view.problems}
        isChanged={Object.keys(open.changes).length > 0}
        busy={busy}
        onAsk={() => setAsked(true)}
        editor={editor}
        labels={labels}
      >
        {view.facts}
        <ConflictBar
          conflicts={open.conflicts.map(([field, now]) => [labels.fields[field], now])}
          onKeep={editor.keepMine}
          onTake={editor.reset}
        />
        {view.fields(shownProblems(view.problems, isShown), (field) =>
          setLeft((known) => new Set([...known, field])),
        )}
      </RowForm>
      {view.below}
    </>
  );
}

function shownProblems<Field extends string>(
  problems: RowProblems<Field>,
  isShown: (field: Field) => boolean,
): RowProblems<Field> {
  const shown: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(problems) as Field[]) if (isShown(field)) shown[field] = problems[field];
  return shown;
}
