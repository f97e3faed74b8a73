import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { NumberSymbolRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { HistoryButtons } from "../../components/HistoryButtons";
import { usePreviewKeys } from "../../usePreviewKeys";
import { SaveSchemeButton } from "../SaveSchemeButton";
import { draftRecord } from "./draftRecord";
import { GradeFields } from "./GradeFields";
import { HeadFields } from "./HeadFields";
import { Notices } from "./Notices";
import { PartEditor } from "./PartEditor";
import { PartList } from "./PartList";
import { renumbered } from "./partNumbers";
import { partsOf } from "./placedParts";
import type { SchemeForm } from "./useSchemeForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tools: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  question: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  footer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

interface SchemeFormPartProps {
  readonly form: SchemeForm;
  readonly busy: boolean;
  /** The scheme is ready to be compared with the workbook's. @param raw in the JSON form of a file */
  readonly onReview: (raw: object) => void;
}

/** The form in which a scheme is made: nothing of it reaches the workbook before it was looked over. */
export function SchemeFormPart({ form, busy, onReview }: SchemeFormPartProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const { draft, check, undo, redo } = form;
  const placed = open === null ? undefined : partsOf(draft).find(({ part }) => part.id === open);
  usePreviewKeys(root, (command) => {
    if (command === "undo") undo();
    if (command === "redo") redo();
  });
  const wrong = check.problems.size + check.whole.problems.length;
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.tools}>
        <HistoryButtons undoable={form.undoable} redoable={form.redoable} onUndo={undo} onRedo={redo} />
        {placed === undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<NumberSymbolRegular />}
            onClick={() => form.change(renumbered, null)}
          >
            {texts.renumber}
          </Button>
        )}
      </div>
      {placed === undefined ? (
        <>
          <HeadFields form={form} />
          {draft.questions.map((question) => (
            <div key={question} className={styles.question}>
              <Caption1>
                {texts.wholeQuestion}: {question}
              </Caption1>
              <Button
                size="small"
                onClick={() =>
                  form.change(
                    (before) => ({
                      ...before,
                      questions: before.questions.filter((each) => each !== question),
                    }),
                    null,
                  )
                }
              >
                {texts.answered}
              </Button>
            </div>
          ))}
          <PartList form={form} onOpen={setOpen} />
          <GradeFields form={form} />
        </>
      ) : (
        <PartEditor form={form} placed={placed} onOpen={setOpen} />
      )}
      <div className={styles.footer}>
        <Notices {...check.whole} />
        {wrong > 0 && <Caption1 role="status">{texts.notReady(wrong)}</Caption1>}
        <Button
          appearance="primary"
          disabledFocusable={busy || check.scheme === null}
          onClick={() => {
            if (!busy && check.scheme !== null) onReview(draftRecord(draft));
          }}
        >
          {texts.toReview}
        </Button>
        <SaveSchemeButton
          title={draft.title}
          record={check.scheme === null ? null : () => draftRecord(draft)}
        />
      </div>
    </div>
  );
}
