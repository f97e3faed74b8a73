import { Badge, Body1, Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { placeText, preview as texts, SEVERITIES } from "../../locale/vi/pane";
import type { ActivityField } from "../../plan/plan";
import type { Finding, Severity } from "../../validation/finding";

const BADGE_COLORS: Readonly<Record<Severity, "danger" | "warning" | "informative">> = {
  error: "danger",
  warning: "warning",
  info: "informative",
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  badge: { flexShrink: 0 },
  advice: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CellTarget {
  readonly key: string;
  readonly field: ActivityField;
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly onGo: (target: CellTarget) => void;
  readonly onFix: (target: CellTarget, replacement: string) => void;
}

/** One finding: where, what is wrong, and what can be done about it from here. */
export function FindingCard({ finding, onGo, onFix }: FindingCardProps) {
  const styles = useStyles();
  const where = placeText(finding.place);
  const target = targetOf(finding);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <Badge className={styles.badge} appearance="tint" color={BADGE_COLORS[finding.severity]}>
          {SEVERITIES[finding.severity]}
        </Badge>
        <Body1Strong>{where}</Body1Strong>
      </div>
      <Body1>{finding.message}</Body1>
      {finding.fixes
        .filter((fix) => fix.replacement === null || target === null)
        .map((fix) => (
          <Body1 key={fix.label} className={styles.advice}>
            {fix.label}
          </Body1>
        ))}
      {target !== null && (
        <div className={styles.actions}>
          <Button size="small" aria-label={texts.goToRowLabel(where)} onClick={() => onGo(target)}>
            {texts.goToRow}
          </Button>
          {finding.fixes.map((fix) =>
            fix.replacement === null ? null : (
              <FixButton key={fix.label} fix={fix.label} apply={onFix} target={target} to={fix.replacement} />
            ),
          )}
        </div>
      )}
    </div>
  );
}

interface FixButtonProps {
  readonly fix: string;
  readonly target: CellTarget;
  readonly to: string;
  readonly apply: (target: CellTarget, replacement: string) => void;
}

function FixButton({ fix, target, to, apply }: FixButtonProps) {
  return (
    <Button size="small" onClick={() => apply(target, to)}>
      {fix}
    </Button>
  );
}

/** The cell a finding leads to; of a whole row its activity. */
function targetOf({ place }: Finding): CellTarget | null {
  if (place.of === "cell") return { key: place.key, field: place.field };
  if (place.of === "activity") return { key: place.key, field: "activity" };
  return null;
}
