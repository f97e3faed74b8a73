import { Body1 } from "@fluentui/react-components";
import type { UndoReport } from "../../excel/undoRun";
import { runs as texts } from "../../locale/vi/runs";
import { LeftCells } from "./LeftCells";

/** What an undo brought back, and the cells that it left because somebody had changed them. */
export function UndoneCells({ report }: { readonly report: UndoReport }) {
  const { undone, runs, cellsWritten, left } = report;
  const said =
    runs === 1 ? texts.undone(undone.what, cellsWritten) : texts.undoneRuns(runs, undone.what, cellsWritten);
  return (
    <>
      <Body1>{said}</Body1>
      {left.length > 0 && (
        <>
          <br />
          <Body1>{texts.left(left.length)}</Body1>
          <LeftCells left={left} />
        </>
      )}
    </>
  );
}
