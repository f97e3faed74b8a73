import { WorkbookError } from "../excel/errors";
import { PaneFailure } from "./services";

/** Runs a piece of work; what fails with a sentence of its own becomes a failure that the pane can show. */
export async function inWords<T>(title: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw new PaneFailure({ title, advice: cause.message }, { cause });
    throw cause;
  }
}
