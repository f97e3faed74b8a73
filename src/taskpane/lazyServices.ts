import { loaded } from "./loaded";
import type { PaneServices } from "./services";

/** The services, fetched when first asked for, so that the pane itself is on the screen at once. */
export const lazyServices: PaneServices = {
  getReady: () => {
    // what can't be fetched now is fetched when a document is read, and told then
    void load().then(
      ({ getReady }) => getReady(),
      () => undefined,
    );
  },
  readPlan: async (order, watch) => (await load()).readPlan(order, watch),
  readSheet: async (scope) => (await load()).readSheet(scope),
  check: async (plan, signal) => (await load()).check(plan, signal),
  compare: async (order) => (await load()).compare(order),
  lookAtRuns: async () => (await load()).lookAtRuns(),
  undoRun: async (at, signal) => (await load()).undoRun(at, signal),
  listRuns: async () => (await load()).listRuns(),
  previewUndo: async (runs) => (await load()).previewUndo(runs),
  undoRuns: async (runs, at, signal) => (await load()).undoRuns(runs, at, signal),
  previewNewYear: async () => (await load()).previewNewYear(),
  openNewYear: async (signal) => (await load()).openNewYear(signal),
  newYearFile: async () => (await load()).newYearFile(),
  build: async (order, onProgress, signal) => (await load()).build(order, onProgress, signal),
};

async function load(): Promise<PaneServices> {
  return (await loaded(() => import("./engine"))).engine;
}
