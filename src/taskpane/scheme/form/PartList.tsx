import { Badge, Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { VirtualList } from "../../components/VirtualList";
import { ListCard } from "../../rows/ListCard";
import { ListChips } from "../../rows/ListChips";
import { parseDecimal } from "../../state/typedValues";
import { numbersOf } from "./draftRecord";
import { withNewTop } from "./editDraft";
import { isScored, partsOf, sumOf, type PlacedPart } from "./placedParts";
import { choiceOf } from "./ruleDraft";
import { BRANCHES } from "./schemeDraft";
import type { SchemeForm } from "./useSchemeForm";

const CARD_HEIGHT = 84;
const LISTS = ["all", "todo"] as const;
/** Deeper parts stand no further in: the pane is narrow. */
const STEPS_IN = 4;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PartListProps {
  readonly form: SchemeForm;
  readonly onOpen: (id: number) => void;
}

/** The scheme's parts in their order, each below its title; what has to be looked at in a list of its own. */
export function PartList({ form, onOpen }: PartListProps) {
  const styles = useStyles();
  const [name, setName] = useState<(typeof LISTS)[number]>("all");
  const { draft, check } = form;
  const numbers = numbersOf(draft);
  const all = partsOf(draft);
  const todo = all.filter(({ part: { id } }) => check.problems.has(id) || check.notices.has(id));
  const shown = { all, todo };
  return (
    <section className={styles.root} aria-label={texts.tree}>
      <ListChips
        label={texts.listsLabel}
        names={LISTS}
        chosen={name}
        textOf={(list) => texts.lists[list](shown[list].length)}
        onChoose={setName}
      />
      <Caption1 role="status">{texts.total(sumOf({ parts: draft.branches.fields }))}</Caption1>
      {shown[name].length === 0 && <Body1>{name === "all" ? texts.emptyTitle : texts.nothingTodo}</Body1>}
      <VirtualList
        label={texts.tree}
        entries={shown[name]}
        keyOf={({ part }) => String(part.id)}
        estimate={CARD_HEIGHT}
        render={(placed) => (
          <div style={{ marginLeft: Math.min(placed.depth, STEPS_IN) * 10 }}>
            <ListCard
              where={`${levelName(placed)} ${numbers.get(placed.part.id) || texts.unnumbered}`}
              badge={<PartBadge form={form} placed={placed} />}
              title={placed.part.name.trim() || texts.unnamed}
              detail={detailOf(placed)}
              unsaved={false}
              onOpen={() => onOpen(placed.part.id)}
            />
          </div>
        )}
      />
      <div className={styles.add}>
        {BRANCHES.map((branch) => (
          <Button
            key={branch}
            size="small"
            icon={<AddRegular />}
            onClick={() => {
              form.change((before) => withNewTop(before, branch), null);
              onOpen(draft.nextId);
            }}
          >
            {texts.addTop[branch]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function PartBadge({ form: { check }, placed: { part } }: { form: SchemeForm; placed: PlacedPart }) {
  const color = check.problems.has(part.id)
    ? "danger"
    : check.notices.has(part.id)
      ? "warning"
      : "informative";
  return (
    <Badge appearance="tint" color={color}>
      {texts.partMax(part.max)}
    </Badge>
  );
}

/** What a part is called by where it stands. */
export function levelName({ part, depth, branch }: PlacedPart): string {
  if (branch !== "fields") return texts.blocks[branch];
  return texts.levels[depth] ?? (part.parts.length > 0 ? texts.group : texts.scored);
}

function detailOf(placed: PlacedPart): string {
  const { part } = placed;
  if (isScored(placed)) return texts.choices[choiceOf(part.rule)];
  return texts.sum(sumOf(part), parseDecimal(part.max));
}
