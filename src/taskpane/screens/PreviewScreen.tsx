import { useEffect, useState } from "react";
import { tables as texts } from "../../locale/vi/pane";
import type { Draft } from "../state/draft";
import type { Failure } from "../state/failure";
import type { Pane } from "../usePane";
import { ReviewScreen } from "./ReviewScreen";
import { TableScreen } from "./TableScreen";

interface PreviewScreenProps {
  readonly pane: Pane;
  readonly draft: Draft;
  readonly failure: Failure | null;
}

/** Second step: what was read, to be mended; and, where the import judged wrongly, from which tables and columns. */
export function PreviewScreen({ pane, draft, failure }: PreviewScreenProps) {
  const [choosing, setChoosing] = useState(false);
  const { reading } = draft;
  useEffect(() => setChoosing(false), [reading]);
  if (!choosing)
    return (
      <ReviewScreen pane={pane} draft={draft} failure={failure} onChooseTables={() => setChoosing(true)} />
    );
  return (
    <TableScreen
      title={texts.changeTitle}
      lead={texts.changeLead}
      step={1}
      candidates={reading.candidates}
      choices={draft.choices}
      failure={failure}
      reading={draft.rereading}
      onRead={(choices) => pane.reread(pane.state.source, choices)}
      onCancel={() => {
        pane.cancelReading();
        setChoosing(false);
      }}
    />
  );
}
