import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, WrenchRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { checks as texts } from "../../locale/vi/checks";
import { findingKind } from "../../locale/vi/findingKinds";
import type { Severity } from "../../validation/finding";
import type { Book } from "../book/book";
import { VirtualList } from "../components/VirtualList";
import { FindingItem } from "./FindingItem";
import { groupFix } from "./findingGroups";
import type { FindingGroup } from "./findingGroups";
import type { FindingActions } from "./useFindingActions";

const BADGE_COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = {
  error: "danger",
  warning: "warning",
  info: "informative",
};

/** Of a finding with its sentence, its advice and its buttons. */
const ITEM_HEIGHT = 130;

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1Strong,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  name: { flexGrow: 1, minWidth: 0 },
  badge: { flexShrink: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  all: { alignSelf: "flex-start" },
});

interface FindingGroupCardProps {
  readonly book: Book;
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly busy: boolean;
  readonly actions: FindingActions;
  readonly onToggle: () => void;
}

/** The findings of one rule under its name; opens to each of them, and mends all that leave no choice. */
export function FindingGroupCard({ book, group, open, busy, actions, onToggle }: FindingGroupCardProps) {
  const styles = useStyles();
  const bodyId = useId();
  const kind = findingKind(group.code);
  const fixable = open ? groupFix(book, group).findings : 0;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.card}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={onToggle}
        >
          <Chevron className={styles.icon} aria-hidden="true" />
          <span className={styles.name}>{kind}</span>
          <Badge className={styles.badge} appearance="tint" color={BADGE_COLORS[group.severity]}>
            {texts.severityFilter(texts.severities[group.severity], group.findings.length)}
          </Badge>
        </button>
      </h2>
      {open && (
        <div id={bodyId} className={styles.body}>
          {fixable > 1 && (
            <Button
              size="small"
              className={styles.all}
              icon={<WrenchRegular />}
              aria-label={texts.fixAllLabel(kind, fixable)}
              disabledFocusable={busy}
              onClick={() => actions.fixAll(group)}
            >
              {texts.fixAll(fixable)}
            </Button>
          )}
          <VirtualList
            label={kind}
            entries={group.findings}
            keyOf={({ id }) => id}
            estimate={ITEM_HEIGHT}
            render={(held) => <FindingItem book={book} held={held} busy={busy} actions={actions} />}
          />
        </div>
      )}
    </li>
  );
}
