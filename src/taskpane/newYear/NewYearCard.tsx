import { Body1, Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { newYearPane as texts } from "../../locale/vi/newYear";
import type { NewYearPreview } from "../../workbook/newYearPreview";
import { percentText } from "../progress/typedPercent";
import type { NewYear, NewYearStage } from "./useNewYear";

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NewYearCardProps {
  readonly newYear: NewYear;
  readonly stage: Extract<NewYearStage, { readonly preview: NewYearPreview }>;
}

/** What comes along into next year's workbook, and the ways to get it. */
export function NewYearCard({ newYear, stage }: NewYearCardProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { preview, at } = stage;
  const isOpening = at === "opening";
  return (
    <section className={styles.card} aria-label={texts.title}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {texts.title}
      </h2>
      <Body1>{texts.lead(preview.year)}</Body1>
      <Body1>{texts.brings}</Body1>
      <ul className={styles.list}>
        {broughtLines(preview).map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
      <Body1>{texts.leaves}</Body1>
      <div aria-live="polite">
        {at === "opened" && <Body1>{texts.opened}</Body1>}
        {at === "handedOver" && <Body1>{texts.handedOver}</Body1>}
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={isOpening ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
          disabledFocusable={isOpening}
          onClick={newYear.open}
        >
          {isOpening ? texts.making : texts.make}
        </Button>
        <Button disabledFocusable={isOpening} onClick={newYear.download}>
          {texts.download}
        </Button>
        {isOpening ? (
          <Button onClick={newYear.cancel}>{texts.cancel}</Button>
        ) : (
          <Button appearance="subtle" onClick={newYear.close}>
            {texts.close}
          </Button>
        )}
      </div>
    </section>
  );
}

function broughtLines({ units, scheme, agency, year, index }: NewYearPreview): string[] {
  return [
    texts.units(units),
    scheme === null ? texts.noScheme : texts.scheme(scheme),
    texts.settings(agency),
    index === null ? texts.noIndex(year) : texts.index(year, `${percentText(index)}%`),
  ];
}
