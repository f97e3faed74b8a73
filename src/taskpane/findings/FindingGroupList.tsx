import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HeldFinding } from "../../workbook/heldFindings";
import type { Book } from "../book/book";
import { groupFindings } from "./findingGroups";
import { FindingGroupCard } from "./FindingGroupCard";
import type { FindingActions } from "./useFindingActions";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface FindingGroupListProps {
  readonly book: Book;
  readonly findings: readonly HeldFinding[];
  readonly actions: FindingActions;
  readonly busy: boolean;
}

/** Findings by rule. The first group is open; thousands of findings are some dozen headings. */
export function FindingGroupList({ book, findings, actions, busy }: FindingGroupListProps) {
  const styles = useStyles();
  const groups = groupFindings(findings);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  return (
    <ul className={styles.list}>
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
