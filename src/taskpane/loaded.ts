import { failure as texts } from "../locale/vi/pane";
import { PaneFailure } from "./services";

/**
 * A part of the pane that is fetched when it is needed.
 * @throws PaneFailure where it can't be fetched; asking again tries again.
 * @example const { engine } = await loaded(() => import("./engine"));
 */
export async function loaded<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  return fetchPart().catch((cause: unknown) => {
    throw new PaneFailure({ title: texts.chunkTitle, advice: texts.chunkAdvice }, { cause });
  });
}
