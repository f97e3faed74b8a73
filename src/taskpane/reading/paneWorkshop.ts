import { Workshop } from "./workshop";

/** The pane's workshop. Its code comes twice, for the worker and for this thread, and only one of them is fetched. */
export const paneWorkshop = new Workshop({
  makeWorker: () => new Worker(new URL("./jobWorker.ts", import.meta.url)),
  performHere: async (job, onProgress) => {
    const { performJob } = await import("./performJob");
    await screenDrawn();
    return performJob(job, onProgress);
  },
});

/** Lets the browser draw "reading…" first, because the job then holds the pane's thread. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
