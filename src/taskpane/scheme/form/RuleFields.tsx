import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { ruleWords } from "../../../locale/vi/scoring";
import { COMPARISONS } from "../../../scoring/scheme";
import { BandFields } from "./BandFields";
import { NumberInput } from "./NumberInput";
import { OptionFields } from "./OptionFields";
import { blankRule, choiceOf, PLAIN_CHOICES, RULE_CHOICES, type RuleDraft } from "./ruleDraft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // A long option would make the whole pane wider.
  select: { minWidth: 0, width: "100%", "& select": { width: "100%", minWidth: 0 } },
  branch: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A component that a condition may ask for. */
export interface ConditionTarget {
  readonly id: number;
  readonly text: string;
}

/** @param field what was typed in; null for what is a step of its own */
type OnRule = (rule: RuleDraft, field: string | null) => void;

interface RuleFieldsProps {
  readonly rule: RuleDraft;
  /** As typed: a new rule begins with it. */
  readonly max: string;
  readonly penalty: boolean;
  readonly targets: readonly ConditionTarget[];
  readonly onChange: OnRule;
}

/** How a component is scored: the kind of its rule and what that kind needs. */
export function RuleFields(props: RuleFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <KindSelect {...props} label={texts.ruleKind} choices={RULE_CHOICES} />
      {props.rule.kind === "conditional" ? (
        <ConditionFields {...props} rule={props.rule} />
      ) : (
        <PlainFields {...props} />
      )}
    </div>
  );
}

interface KindSelectProps extends Omit<RuleFieldsProps, "targets" | "penalty"> {
  readonly label: string;
  readonly choices: readonly (typeof RULE_CHOICES)[number][];
}

function KindSelect({ rule, max, label, choices, onChange }: KindSelectProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={choiceOf(rule)}
        onChange={(_event, { value }) => {
          const choice = choices.find((each) => each === value);
          if (choice !== undefined) onChange(blankRule(choice, max), null);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts.choices[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PlainFields({ rule, penalty, onChange }: Pick<RuleFieldsProps, "rule" | "penalty" | "onChange">) {
  const { params } = texts;
  const cap = (value: string, put: (cap: string) => RuleDraft) =>
    penalty && (
      <NumberInput
        label={params.cap}
        hint={texts.capHint}
        value={value}
        onType={(text) => onChange(put(text), "cap")}
      />
    );
  switch (rule.kind) {
    case "yesNo":
      return (
        <>
          <NumberInput
            label={params.yes}
            value={rule.yes}
            onType={(yes) => onChange({ ...rule, yes }, "yes")}
          />
          <NumberInput label={params.no} value={rule.no} onType={(no) => onChange({ ...rule, no }, "no")} />
        </>
      );
    case "ladder":
      return (
        <BandFields
          bands={rule.bands}
          unit={rule.unit === "percent" ? "%" : ""}
          onChange={(bands, field) => onChange({ ...rule, bands }, field)}
        />
      );
    case "level":
      return (
        <OptionFields
          options={rule.options}
          onChange={(options, field) => onChange({ ...rule, options }, field)}
        />
      );
    case "proportional":
      return (
        <>
          <NumberInput
            label={params.target}
            value={rule.target}
            onType={(target) => onChange({ ...rule, target }, "target")}
          />
          <NumberInput
            label={params.floor}
            value={rule.floor}
            onType={(floor) => onChange({ ...rule, floor }, "floor")}
          />
        </>
      );
    case "perItem":
    case "deduction":
      return (
        <>
          <NumberInput
            label={params.amount[rule.kind]}
            value={rule.amount}
            onType={(amount) => onChange({ ...rule, amount }, "amount")}
          />
          {rule.kind === "deduction" && cap(rule.cap, (text) => ({ ...rule, cap: text }))}
        </>
      );
    case "deductPerDay":
      return (
        <>
          {(["flatDays", "flat", "perDay"] as const).map((field) => (
            <NumberInput
              key={field}
              label={params[field]}
              value={rule[field]}
              onType={(text) => onChange({ ...rule, [field]: text }, field)}
            />
          ))}
          {cap(rule.cap, (text) => ({ ...rule, cap: text }))}
        </>
      );
    case "conditional":
    case "entered":
      return null;
  }
}

interface ConditionFieldsProps extends RuleFieldsProps {
  readonly rule: Extract<RuleDraft, { kind: "conditional" }>;
}

/** Which answer of which component decides, and the rule for either case. */
function ConditionFields({ rule, max, penalty, targets, onChange }: ConditionFieldsProps) {
  const styles = useStyles();
  const { params } = texts;
  const branches = [
    { name: "then", label: texts.then, kind: texts.thenKind },
    { name: "otherwise", label: texts.else, kind: texts.elseKind },
  ] as const;
  return (
    <>
      <Field label={params.target2}>
        <Select
          className={styles.select}
          value={String(rule.target ?? "")}
          onChange={(_event, { value }) =>
            onChange({ ...rule, target: value === "" ? null : Number(value) }, null)
          }
        >
          <option value="">{texts.noTarget}</option>
          {targets.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={params.operator}>
        <Select
          className={styles.select}
          value={rule.operator}
          onChange={(_event, { value }) => {
            const operator = COMPARISONS.find((each) => each === value);
            if (operator !== undefined) onChange({ ...rule, operator }, null);
          }}
        >
          {COMPARISONS.map((each) => (
            <option key={each} value={each}>
              {ruleWords.comparison[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={params.value}>
        <Input value={rule.value} onChange={(_event, { value }) => onChange({ ...rule, value }, "value")} />
      </Field>
      {branches.map(({ name, label, kind }) => {
        const put: OnRule = (inner, field) =>
          onChange({ ...rule, [name]: inner }, field === null ? null : `${name} ${field}`);
        return (
          <div key={name} role="group" aria-label={label} className={`${styles.root} ${styles.branch}`}>
            <KindSelect rule={rule[name]} max={max} label={kind} choices={PLAIN_CHOICES} onChange={put} />
            <PlainFields rule={rule[name]} penalty={penalty} onChange={put} />
          </div>
        );
      })}
    </>
  );
}
