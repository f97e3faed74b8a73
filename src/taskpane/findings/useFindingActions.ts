import { useCallback, useMemo } from "react";
import { checks as texts } from "../../locale/vi/checks";
import { findingKind } from "../../locale/vi/findingKinds";
import { placeText } from "../../locale/vi/pane";
import { DISMISSED } from "../../locale/vi/workbook";
import type { HeldFinding } from "../../workbook/heldFindings";
import type { Book } from "../book/book";
import { cellPlace } from "../book/places";
import type { BookServices } from "../book/services";
import type { Edits } from "../shell/useEdits";
import { dismissalEdits, fixEdits, groupFix } from "./findingGroups";
import type { FindingGroup } from "./findingGroups";

/** What can be done about findings; each says in the pane what came of it. */
export interface FindingActions {
  readonly goTo: (held: HeldFinding) => void;
  readonly fix: (held: HeldFinding, replacement: string) => void;
  /** Puts a unit that a finding names into the workbook's catalogue. */
  readonly addUnit: (name: string) => void;
  readonly fixAll: (group: FindingGroup) => void;
  readonly dismiss: (held: HeldFinding, reason: string) => void;
  readonly takeBack: (held: HeldFinding) => void;
  readonly writeSheet: () => void;
}

export function useFindingActions(book: Book, services: BookServices, edits: Edits): FindingActions {
  const { apply, run, show } = edits;
  const setAside = useCallback(
    (held: HeldFinding, what: string, mark: string, reason: string) => {
      const prepare = held.row === null ? () => services.writeFindings() : undefined;
      void apply(what, dismissalEdits(held, mark, reason), prepare);
    },
    [apply, services],
  );
  return useMemo(
    () => ({
      goTo: (held) => {
        const place = cellPlace(book, held.finding.place);
        if (place !== null) services.goTo(place).catch(show);
      },
      fix: (held, replacement) =>
        void apply(texts.fixed(placeText(held.finding.place)), fixEdits(book, held, replacement)),
      addUnit: (name) => void run(texts.unitAdded(name), () => services.addUnit(name)),
      fixAll: (group) => void apply(texts.fixedAll(findingKind(group.code)), groupFix(book, group).edits),
      dismiss: (held, reason) =>
        setAside(held, texts.dismissed(placeText(held.finding.place)), DISMISSED, reason),
      takeBack: (held) => setAside(held, texts.takenBack(placeText(held.finding.place)), "", ""),
      writeSheet: () => void run(texts.sheetWritten, () => services.writeFindings()),
    }),
    [apply, book, run, services, setAside, show],
  );
}
