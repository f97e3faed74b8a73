import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { UndoReport } from "../../excel/undoRun";
import { runs as texts } from "../../locale/vi/runs";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** More than these are counted, not named. */
const NAMED = 20;

/** What an undo brought back, and the cells that it left because somebody had changed them. */
export function UndoneCells({ report }: { readonly report: UndoReport }) {
  const styles = useStyles();
  const { undone, cellsWritten, left } = report;
  return (
    <>
      <Body1>{texts.undone(undone.what, cellsWritten)}</Body1>
      {left.length > 0 && (
        <>
          <br />
          <Body1>{texts.left(left.length)}</Body1>
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
        </>
      )}
    </>
  );
}
