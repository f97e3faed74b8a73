import { Button, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { NumberInput } from "./NumberInput";
import { BLANK_BAND, type BandDraft } from "./ruleDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  band: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  select: { minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

interface BandFieldsProps {
  readonly bands: readonly BandDraft[];
  /** "%" or nothing. */
  readonly unit: string;
  /** @param field what was typed in; null for what is a step of its own */
  readonly onChange: (bands: readonly BandDraft[], field: string | null) => void;
}

/** The steps of a ladder: where each begins and may end, whether its bounds belong to it, and its points. */
export function BandFields({ bands, unit, onChange }: BandFieldsProps) {
  const styles = useStyles();
  const put = (at: number, change: Partial<BandDraft>, field: string | null): void =>
    onChange(
      bands.map((band, place) => (place === at ? { ...band, ...change } : band)),
      field === null ? null : `${field}${at}`,
    );
  return (
    <div className={styles.root}>
      {bands.map((band, at) => (
        // Bands have no names of their own, and inputs hold no state: their places are their keys.
        <div key={at} role="group" aria-label={texts.band(at + 1)} className={styles.band}>
          <BoundSelect
            label={texts.bandClosed(at + 1)}
            words={texts.lower}
            closed={band.closed}
            onChange={(closed) => put(at, { closed }, null)}
          />
          <NumberInput
            quiet
            label={texts.bandFrom(at + 1)}
            unit={unit}
            value={band.from}
            onType={(from) => put(at, { from }, "from")}
          />
          <BoundSelect
            label={texts.bandToClosed(at + 1)}
            words={texts.upper}
            closed={band.toClosed}
            onChange={(toClosed) => put(at, { toClosed }, null)}
          />
          <NumberInput
            quiet
            label={texts.bandTo(at + 1)}
            unit={unit}
            value={band.to}
            onType={(to) => put(at, { to }, "to")}
          />
          {band.hole ? (
            <Caption1>{texts.hole}</Caption1>
          ) : (
            <NumberInput
              quiet
              label={texts.bandScore(at + 1)}
              unit={texts.score}
              value={band.score}
              onType={(score) => put(at, { score }, "score")}
            />
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() =>
              onChange(
                bands.filter((_band, place) => place !== at),
                null,
              )
            }
          >
            {texts.removeBand(at + 1)}
          </Button>
        </div>
      ))}
      <Button
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange([...bands, BLANK_BAND], null)}
      >
        {texts.addBand}
      </Button>
    </div>
  );
}

interface BoundSelectProps {
  readonly label: string;
  readonly words: { readonly closed: string; readonly open: string };
  readonly closed: boolean;
  readonly onChange: (closed: boolean) => void;
}

function BoundSelect({ label, words, closed, onChange }: BoundSelectProps) {
  const styles = useStyles();
  return (
    <Select
      aria-label={label}
      className={styles.select}
      value={closed ? "closed" : "open"}
      onChange={(_event, { value }) => onChange(value === "closed")}
    >
      <option value="closed">{words.closed}</option>
      <option value="open">{words.open}</option>
    </Select>
  );
}
