import {
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { NOT_ARISEN_MARK } from "../../locale/vi/scoring";
import { scoreEntry as texts } from "../../locale/vi/scoresPane";
import type { DeclaredInput, ScoredComponent, ScoreField } from "../../workbook/scoredComponents";
import { LineEntry, TextEntry } from "../rows/EntryInputs";
import type { ScoreDraft, ScoreProblems } from "./scoreDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // A long name would make the whole pane wider.
  select: { minWidth: 0, width: "100%", "& select": { width: "100%", minWidth: 0 } },
  heading: { ...typographyStyles.subtitle2, marginBottom: 0 },
});

interface ScoreFieldsProps {
  readonly component: ScoredComponent;
  /** What its figure may be taken from. */
  readonly sources: readonly string[];
  readonly draft: ScoreDraft;
  readonly problems: ScoreProblems;
  readonly onType: (field: ScoreField, text: string) => void;
  readonly onLeave: (field: ScoreField) => void;
}

/** The cells of a component that people fill. */
export function ScoreFields(props: ScoreFieldsProps) {
  const styles = useStyles();
  const { component, draft, onType } = props;
  const { input } = component;
  const scored = input.kind !== "notSelfScored";
  return (
    <div className={styles.root}>
      <DeclaredField {...props} />
      {scored && <SourceField {...props} />}
      {scored && (
        <Checkbox
          label={texts.fields.notArisen}
          checked={draft.notArisen === NOT_ARISEN_MARK}
          onChange={(_event, { checked }) => onType("notArisen", checked === true ? NOT_ARISEN_MARK : "")}
        />
      )}
      {scored && <NumberField {...props} field="typed" hint={texts.hints.typed} />}
      {input.kind === "notSelfScored" && input.survey && <NumberField {...props} field="survey" />}
      <TextField {...props} field="evidence" hint={evidenceHint(component)} />
      <TextField {...props} field="explanation" />
      <h3 className={styles.heading}>{texts.appraisal}</h3>
      <NumberField {...props} field="appraised" />
      <NumberField {...props} field="final" hint={texts.hints.final} />
      <TextField {...props} field="reason" />
    </div>
  );
}

function DeclaredField(props: ScoreFieldsProps) {
  const { component, draft, onType } = props;
  const { input } = component;
  if (input.kind === "notSelfScored") return <Caption1>{texts.notSelfScored}</Caption1>;
  if (input.kind !== "choice") return <NumberField {...props} field="declared" hint={hintOf(input)} />;
  const { declared } = draft;
  return (
    <Field label={texts.fields.declared}>
      <Select name="declared" value={declared} onChange={(_event, { value }) => onType("declared", value)}>
        <option value="">{texts.noChoice}</option>
        {input.options.map((option) => (
          <option key={option}>{option}</option>
        ))}
        {declared !== "" && !input.options.includes(declared) && (
          <option value={declared}>{texts.otherChoice(declared)}</option>
        )}
      </Select>
    </Field>
  );
}

function SourceField({ draft: { source }, sources, onType }: ScoreFieldsProps) {
  const styles = useStyles();
  const offered = source === "" || sources.includes(source) ? sources : [...sources, source];
  return (
    <Field label={texts.fields.source} hint={texts.hints.source}>
      <Select
        name="source"
        className={styles.select}
        value={source}
        onChange={(_event, { value }) => onType("source", value)}
      >
        <option value="">{texts.noSource}</option>
        {offered.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

interface TextFieldProps extends ScoreFieldsProps {
  readonly field: "evidence" | "explanation" | "reason";
  readonly hint?: string;
}

function TextField({ field, hint, draft, problems, onType }: TextFieldProps) {
  return (
    <TextEntry
      name={field}
      label={texts.fields[field]}
      value={draft[field]}
      hint={hint}
      problem={problems[field]}
      onType={(text) => onType(field, text)}
    />
  );
}

function evidenceHint({ documents }: ScoredComponent): string {
  return documents === 0 ? texts.hints.evidence : texts.hints.documents(documents);
}

interface NumberFieldProps extends ScoreFieldsProps {
  readonly field: "declared" | "typed" | "survey" | "appraised" | "final";
  readonly hint?: string;
}

function NumberField({ field, hint, draft, problems, onType, onLeave }: NumberFieldProps) {
  return (
    <LineEntry
      name={field}
      label={texts.fields[field]}
      numeric
      value={draft[field]}
      hint={hint}
      problem={problems[field]}
      onType={(text) => onType(field, text)}
      onLeave={() => onLeave(field)}
    />
  );
}

function hintOf(input: Extract<DeclaredInput, { kind: "number" | "either" }>): string {
  if (input.kind === "either") return texts.hints.either(input.options);
  if (input.whole) return texts.hints.count;
  return input.most === null ? texts.hints.amount : texts.hints.percent(input.most);
}
