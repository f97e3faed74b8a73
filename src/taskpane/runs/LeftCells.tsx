import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { LeftCell } from "../../excel/undo/planTableUndo";
import { runs as texts } from "../../locale/vi/runs";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** More than these are counted, not named. */
const NAMED = 20;

/** Cells that an undo leaves to whoever changed them, with what they hold. */
export function LeftCells({ left }: { readonly left: readonly LeftCell[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {left.slice(0, NAMED).map(({ sheet, address, now }) => (
        <li key={`${sheet}!${address}`}>
          <Body1>{texts.leftCell(sheet, address, now)}</Body1>
        </li>
      ))}
      {left.length > NAMED && (
        <li>
          <Body1>{texts.more(left.length - NAMED)}</Body1>
        </li>
      )}
    </ul>
  );
}
