import { useState } from "react";
import type { HeldFinding } from "../../workbook/heldFindings";
import type { Book } from "../book/book";
import { useListStyles } from "../components/useListStyles";
import { groupFindings } from "./findingGroups";
import { FindingGroupCard } from "./FindingGroupCard";
import type { FindingActions } from "./useFindingActions";

interface FindingGroupListProps {
  readonly book: Book;
  readonly findings: readonly HeldFinding[];
  readonly actions: FindingActions;
  readonly busy: boolean;
}

/** Findings by rule. The first group is open; thousands of findings are some dozen headings. */
export function FindingGroupList({ book, findings, actions, busy }: FindingGroupListProps) {
  const lists = useListStyles();
  const groups = groupFindings(findings);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  return (
    <ul className={lists.list}>
      {groups.map((group, index) => {
        const name = `${group.severity} ${group.code}`;
        const isOpen = toggled.get(name) ?? index === 0;
        return (
          <FindingGroupCard
            key={name}
            book={book}
            group={group}
            open={isOpen}
            busy={busy}
            actions={actions}
            onToggle={() => setToggled((known) => new Map([...known, [name, !isOpen]]))}
          />
        );
      })}
    </ul>
  );
}
