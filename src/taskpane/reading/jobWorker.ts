import { preparePdf } from "../../import/pdf/pdfjs";
import type { WorkerMessage, WorkerOrder } from "./job";
import { paced } from "./paced";
import { performJob } from "./performJob";

/** The worker's side of its port; the types of a page know no worker's globals. */
declare const self: {
  onmessage: ((event: MessageEvent<WorkerOrder>) => void) | null;
  postMessage: (message: WorkerMessage) => void;
};

/** As often as a person can follow: each message makes the pane draw, on a machine that is busy reading. */
const PROGRESS_EVERY_MS = 100;

/** One job after the other, off the pane's thread. */
self.onmessage = ({ data }) => {
  if (data.kind === "getReady") {
    // what can't be fetched now is fetched when a document needs it, and told then
    void preparePdf().catch(() => undefined);
    return;
  }
  const report = paced(PROGRESS_EVERY_MS, () => performance.now());
  void performJob(data, (progress) => report(() => self.postMessage({ kind: "progress", progress }))).then(
    (result) => self.postMessage({ kind: "done", result }),
  );
};
self.postMessage({ kind: "ready" });
