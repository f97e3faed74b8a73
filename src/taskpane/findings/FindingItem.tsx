import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { checks as texts } from "../../locale/vi/checks";
import { placeText } from "../../locale/vi/pane";
import type { HeldFinding } from "../../workbook/heldFindings";
import type { Book } from "../book/book";
import { cellPlace } from "../book/places";
import { DismissForm } from "./DismissForm";
import { applicableFixes } from "./findingGroups";
import type { FindingActions } from "./useFindingActions";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  place: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    alignSelf: "flex-start",
    minWidth: 0,
    padding: "2px 0",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // A contrast theme's own colour of links, under the pointer too.
    "@media (forced-colors: active)": { color: "LinkText", ":hover": { color: "LinkText" } },
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  message: { overflowWrap: "anywhere" },
  advice: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  fix: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
});

interface FindingItemProps {
  readonly book: Book;
  readonly held: HeldFinding;
  readonly busy: boolean;
  readonly actions: FindingActions;
}

/** One finding: its place, which leads to the cell, what is wrong, and what can be done from here. */
export function FindingItem({ book, held, busy, actions }: FindingItemProps) {
  const styles = useStyles();
  const [dismissing, setDismissing] = useState(false);
  const { finding } = held;
  const where = placeText(finding.place);
  const byHand = finding.fixes.filter(
    ({ replacement, newUnit }) => replacement === null && newUnit === undefined,
  );
  return (
    <div className={styles.item}>
      {cellPlace(book, finding.place) === null ? (
        <Body1Strong>{where}</Body1Strong>
      ) : (
        <button
          type="button"
          className={styles.place}
          title={texts.goTo}
          aria-label={texts.goToLabel(where)}
          onClick={() => actions.goTo(held)}
        >
          <Body1Strong>{where}</Body1Strong>
          <ArrowRightRegular className={styles.icon} aria-hidden="true" />
        </button>
      )}
      <Body1 className={styles.message}>{finding.message}</Body1>
      {held.dismissed ? (
        <Caption1 className={styles.advice}>{texts.dismissedBecause(held.reason)}</Caption1>
      ) : (
        byHand.map(({ label }) => (
          <Caption1 key={label} className={styles.advice}>
            {label}
          </Caption1>
        ))
      )}
      {dismissing ? (
        <DismissForm
          where={where}
          onDismiss={(reason) => {
            setDismissing(false);
            actions.dismiss(held, reason);
          }}
          onCancel={() => setDismissing(false)}
        />
      ) : (
        <div className={styles.actions}>
          {!held.dismissed &&
            applicableFixes(held).map(({ label, replacement }) => (
              <Button
                key={label}
                size="small"
                className={styles.fix}
                disabledFocusable={busy}
                onClick={() => actions.fix(held, replacement)}
              >
                {label}
              </Button>
            ))}
          {!held.dismissed &&
            finding.fixes.map(({ label, newUnit }) =>
              newUnit === undefined ? null : (
                <Button
                  key={label}
                  size="small"
                  className={styles.fix}
                  disabledFocusable={busy}
                  onClick={() => actions.addUnit(newUnit)}
                >
                  {label}
                </Button>
              ),
            )}
          {held.dismissed ? (
            <Button
              size="small"
              aria-label={texts.takeBackLabel(where)}
              disabledFocusable={busy}
              onClick={() => actions.takeBack(held)}
            >
              {texts.takeBack}
            </Button>
          ) : (
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.dismissLabel(where)}
              disabledFocusable={busy}
              onClick={() => setDismissing(true)}
            >
              {texts.dismiss}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
