import { runInExcel } from "./run/excelRun";
import { writes } from "./run/writeQueue";

export interface WorkbookListener {
  /** Cells were edited, pasted, inserted or deleted by somebody, but not by a run of ours. */
  readonly onChanged: () => void;
  readonly onSelected: () => void;
}

/**
 * Listens to the whole workbook, so that sheets and tables may come and go. Changes that come while a run of ours
 * writes are its own: whoever runs it reads again afterwards. (Only ExcelApi 1.14 tells whose a change is.)
 * @returns how to stop listening.
 * @throws WorkbookError
 */
export async function watchWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async () => {
      if (writes.length === 0) listener.onChanged();
    });
    const selected = worksheets.onSelectionChanged.add(async () => listener.onSelected());
    await context.sync();
    return [changed, selected] as const;
  });
  return async () => {
    const [changed, selected] = handlers;
    await Excel.run(changed.context, async (context) => {
      changed.remove();
      selected.remove();
      await context.sync();
    });
  };
}
