import {
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { PeopleTeamAddRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { unitList as texts } from "../../../locale/vi/unitList";
import { UNIT_KINDS } from "../../../locale/vi/workbook";
import { FailureBar } from "../../components/FailureBar";
import { FileInput } from "../../components/FileInput";
import type { UnitListReading, UnitListStage } from "./useUnitList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground3 },
  title: { ":focus": { outlineStyle: "none" } },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UnitListPartProps {
  readonly list: UnitListReading;
  readonly busy: boolean;
}

/** Units from another file: the button that opens it, and the choice among those that the catalogue lacks. */
export function UnitListPart({ list, busy }: UnitListPartProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { stage } = list;
  return (
    <section className={styles.root} aria-label={texts.title}>
      {stage.at === "closed" && stage.failure !== null && <FailureBar failure={stage.failure} />}
      {stage.at === "review" ? (
        <Review list={list} stage={stage} busy={busy} />
      ) : (
        <>
          <Button
            className={styles.start}
            icon={
              stage.at === "reading" ? <Spinner size="tiny" aria-hidden="true" /> : <PeopleTeamAddRegular />
            }
            disabledFocusable={busy || stage.at === "reading"}
            onClick={() => input.current?.click()}
          >
            {stage.at === "reading" ? texts.reading : texts.choose}
          </Button>
          {stage.at === "reading" ? (
            <Button className={styles.start} size="small" onClick={list.close}>
              {texts.cancel}
            </Button>
          ) : (
            <Caption1 className={styles.muted}>{texts.chooseHint}</Caption1>
          )}
        </>
      )}
      <FileInput ref={input} accept=".xlsx,.docx,.pdf,.htm,.html,.txt" onOpen={list.read} />
    </section>
  );
}

interface ReviewProps extends UnitListPartProps {
  readonly stage: Extract<UnitListStage, { readonly at: "review" }>;
}

function Review({ list, stage, busy }: ReviewProps) {
  const styles = useStyles();
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { file, all, missing, left } = stage;
  const count = missing.length - left.size;
  return (
    <>
      <div ref={title} tabIndex={-1} role="status" className={styles.title}>
        <Body1Strong block>{texts.title}</Body1Strong>
        <Caption1 block>{texts.found(file, all)}</Caption1>
        {missing.length === 0 && <Caption1 block>{texts.nothingNew}</Caption1>}
      </div>
      <ul className={styles.list}>
        {missing.map(({ name, kind }) => (
          <li key={name}>
            <Checkbox
              label={`${name} (${UNIT_KINDS[kind].toLowerCase()})`}
              checked={!left.has(name)}
              onChange={(_event, { checked }) => list.pick(name, checked === true)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {missing.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={list.add}>
            {texts.add(count)}
          </Button>
        )}
        <Button onClick={list.close}>{missing.length > 0 ? texts.cancel : texts.close}</Button>
      </div>
    </>
  );
}
