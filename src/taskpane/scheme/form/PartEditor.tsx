import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { COMPONENT_SOURCES, sourceName, type ComponentSource } from "../../../scoring/componentSource";
import { EditorHead } from "../../rows/EditorHead";
import { LineEntry, TextEntry } from "../../rows/EntryInputs";
import { parseDecimal } from "../../state/typedValues";
import { numbersOf } from "./draftRecord";
import { mayHoldParts, moved, withNewBelow, without, withPart } from "./editDraft";
import { NumberInput } from "./NumberInput";
import { Notices } from "./Notices";
import { levelName } from "./PartList";
import { isScored, partsOf, sumOf, type PlacedPart } from "./placedParts";
import { RulePart } from "./RulePart";
import type { PartDraft } from "./schemeDraft";
import type { SchemeForm } from "./useSchemeForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PartEditorProps {
  readonly form: SchemeForm;
  readonly placed: PlacedPart;
  /** Opens another part; null goes back to the list. */
  readonly onOpen: (id: number | null) => void;
}

/** One part of the scheme: its number, name and maximum, and how it is scored where it is no title. */
export function PartEditor({ form, placed, onOpen }: PartEditorProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, check } = form;
  const { part, depth, branch, siblings } = placed;
  const { id } = part;
  useEffect(() => heading.current?.focus(), [id]);
  const ids = partsOf(draft).map((each) => each.part.id);
  const place = ids.indexOf(id);
  const put = (change: Partial<PartDraft>, field: string | null): void =>
    form.change(
      (before) => withPart(before, id, (known) => ({ ...known, ...change })),
      field === null ? null : `${id} ${field}`,
    );
  const step = (by: 1 | -1): void => onOpen(ids[place + by] ?? id);
  const at = siblings.findIndex((each) => each.id === id);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts; each has its button
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "PageDown" && event.key !== "PageUp")) return;
        event.preventDefault();
        step(event.key === "PageDown" ? 1 : -1);
      }}
    >
      <EditorHead
        editor={{ open: { place, count: ids.length }, step, close: () => onOpen(null) }}
        labels={texts}
      />
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {levelName(placed)} {numbersOf(draft).get(id) || texts.unnumbered}
      </h3>
      <Notices problems={check.problems.get(id)} notices={check.notices.get(id)} />
      <LineEntry
        name="no"
        label={texts.fields.no}
        value={part.no}
        onType={(no) => put({ no }, "no")}
        onLeave={() => undefined}
      />
      <TextEntry
        name="name"
        label={texts.fields.name}
        value={part.name}
        onType={(name) => put({ name }, "name")}
      />
      <NumberInput
        label={branch === "penalty" ? texts.penaltyMax : texts.fields.max}
        value={part.max}
        onType={(max) => put({ max }, "max")}
      />
      {part.parts.length > 0 && <SumLine part={part} onTake={(max) => put({ max }, null)} />}
      {isScored(placed) && (
        <>
          <RulePart form={form} placed={placed} onChange={put} />
          <SourceSelect source={part.source} onChange={(source) => put({ source }, null)} />
          {branch === "fields" && (
            <Checkbox
              label={texts.mayNotArise}
              checked={part.mayNotArise}
              onChange={(_event, { checked }) => put({ mayNotArise: checked === true }, null)}
            />
          )}
        </>
      )}
      <div className={styles.actions}>
        {mayHoldParts(depth, branch) && (
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => {
              form.change((before) => withNewBelow(before, id), null);
              onOpen(draft.nextId);
            }}
          >
            {texts.addBelow}
          </Button>
        )}
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          disabledFocusable={at === 0}
          onClick={() => form.change((before) => moved(before, id, -1), null)}
        >
          {texts.up}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          disabledFocusable={at === siblings.length - 1}
          onClick={() => form.change((before) => moved(before, id, 1), null)}
        >
          {texts.down}
        </Button>
        <Button
          size="small"
          icon={<DeleteRegular />}
          onClick={() => {
            form.change((before) => without(before, id), null);
            onOpen(null);
          }}
        >
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}

interface SourceSelectProps {
  readonly source: ComponentSource | null;
  readonly onChange: (source: ComponentSource | null) => void;
}

/** Where the figure comes from while nobody declares one. */
function SourceSelect({ source, onChange }: SourceSelectProps) {
  return (
    <Field label={texts.source} hint={texts.sourceHintOfPart}>
      <Select
        value={source ?? ""}
        onChange={(_event, { value }) => onChange(COMPONENT_SOURCES.find((each) => each === value) ?? null)}
      >
        <option value="">{texts.noSource}</option>
        {COMPONENT_SOURCES.map((each) => (
          <option key={each} value={each}>
            {sourceName(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface SumLineProps {
  readonly part: PartDraft;
  readonly onTake: (max: string) => void;
}

/** What a title's parts add up to, beside its own maximum. */
function SumLine({ part, onTake }: SumLineProps) {
  const styles = useStyles();
  const [max, sum] = [parseDecimal(part.max), sumOf(part)];
  return (
    <div className={styles.actions}>
      <Caption1 role="status">{texts.sum(sum, max)}</Caption1>
      {sum !== null && sum !== max && (
        <Button size="small" onClick={() => onTake(String(sum).replace(".", ","))}>
          {texts.takeSum(sum)}
        </Button>
      )}
    </div>
  );
}
