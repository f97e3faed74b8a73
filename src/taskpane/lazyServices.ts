import { failure as texts } from "../locale/vi/pane";
import { PaneFailure } from "./services";
import type { PaneServices } from "./services";

/** The services, fetched when first asked for, so that the pane itself is on the screen at once. */
export const lazyServices: PaneServices = {
  lookAtWorkbook: async () => (await load()).lookAtWorkbook(),
  readPlan: async (source) => (await load()).readPlan(source),
  check: async (plan) => (await load()).check(plan),
  build: async (order, onProgress) => (await load()).build(order, onProgress),
};

async function load(): Promise<PaneServices> {
  const { engine } = await import("./engine").catch((cause: unknown) => {
    throw new PaneFailure({ title: texts.chunkTitle, advice: texts.chunkAdvice }, { cause });
  });
  return engine;
}
