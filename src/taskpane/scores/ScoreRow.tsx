import { Badge } from "@fluentui/react-components";
import { scoreEntry, scores as texts } from "../../locale/vi/scoresPane";
import { improvement as improvementTexts, neededWords } from "../../locale/vi/whatIf";
import { isMissing, isWrong } from "../../workbook/scoredComponents";
import type { ScoredComponent } from "../../workbook/scoredComponents";
import type { Improvement } from "../../workbook/whatIf";
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
  /** Where the list is about what would bring more points. */
  readonly improvement?: Improvement;
  readonly unsaved: boolean;
  readonly left: object | null;
  readonly onOpen: () => void;
}

/** One component of a list: its points so far and how its figures stand, or what would bring it more. */
export function ScoreRow({ component, improvement, unsaved, left, onOpen }: ScoreRowProps) {
  const { no, name, self, max } = component;
  return (
    <ListCard
      where={texts.criterion(no)}
      badge={
        improvement ? (
          <Badge appearance="tint" color="success">
            {improvementTexts.gain(improvement.gain)}
          </Badge>
        ) : (
          <StateBadge component={component} />
        )
      }
      title={name}
      detail={improvement ? detailOf(improvement) : `${scoreEntry.points} ${scoreEntry.pointsOf(self, max)}`}
      unsaved={unsaved}
      left={left}
      onOpen={onOpen}
    />
  );
}

function detailOf({ declared, step: { needed, points } }: Improvement): string {
  const unit = needed.kind === "choice" ? "" : needed.unit;
  return improvementTexts.detail(improvementTexts.figure(declared, unit), neededWords(needed), points);
}
