import { Badge } from "@fluentui/react-components";
import { scoreEntry, scores as texts } from "../../locale/vi/scoresPane";
import { isMissing, isWrong } from "../../workbook/scoredComponents";
import type { ScoredComponent } from "../../workbook/scoredComponents";
import { ListCard } from "../rows/ListCard";

/** How a component's figures stand. */
export function StateBadge({ component }: { readonly component: ScoredComponent }) {
  const color = isWrong(component) ? "danger" : isMissing(component) ? "warning" : "informative";
  return (
    <Badge appearance="tint" color={color}>
      {component.state}
    </Badge>
  );
}

interface ScoreRowProps {
  readonly component: ScoredComponent;
  readonly unsaved: boolean;
  readonly onOpen: () => void;
}

/** One component of a list: its points so far and how its figures stand. */
export function ScoreRow({ component, unsaved, onOpen }: ScoreRowProps) {
  const { no, name, self, max } = component;
  return (
    <ListCard
      where={texts.criterion(no)}
      badge={<StateBadge component={component} />}
      title={name}
      detail={`${scoreEntry.points} ${scoreEntry.pointsOf(self, max)}`}
      unsaved={unsaved}
      onOpen={onOpen}
    />
  );
}
