import type { Job, WorkerMessage } from "./job";
import { performJob } from "./performJob";

/** The worker's side of its port; the types of a page know no worker's globals. */
declare const self: {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage: (message: WorkerMessage) => void;
};

/** One job after the other, off the pane's thread. */
self.onmessage = ({ data }) => {
  void performJob(data, (progress) => self.postMessage({ kind: "progress", progress })).then((result) =>
    self.postMessage({ kind: "done", result }),
  );
};
self.postMessage({ kind: "ready" });
