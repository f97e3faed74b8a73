import { tables as texts } from "../../locale/vi/pane";
import type { Stage } from "../state/model";
import type { Pane } from "../usePane";
import { TableScreen } from "./TableScreen";

interface ChooseTableScreenProps {
  readonly pane: Pane;
  readonly stage: Extract<Stage, { readonly at: "choosing" }>;
}

/** No appendix was recognised: instead of a dead end, the document's tables to choose from. */
export function ChooseTableScreen({ pane, stage }: ChooseTableScreenProps) {
  return (
    <TableScreen
      title={texts.chooseTitle}
      lead={texts.chooseLead}
      step={0}
      candidates={stage.candidates}
      choices={stage.choices}
      failure={stage.failure}
      reading={false}
      onRead={(choices) => pane.read(pane.state.source, choices)}
      onCancel={() => pane.dispatch({ type: "wentBack" })}
    />
  );
}
