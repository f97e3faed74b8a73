import { source as texts } from "../../locale/vi/pane";
import { PaneFailure } from "../services";
import type { ReadProgress } from "../state/model";
import type { Job, JobResult, WorkerMessage, WorkerOrder } from "./job";

/** A worker that shows no sign of life for so long is given up. */
const DEFAULT_PATIENCE_SECONDS = 90;

export interface JobWatch {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Takes the job back: a waiting one is dropped, one that reads a document is ended with its worker. */
  readonly signal?: AbortSignal;
}

/** What the workshop needs of its surroundings; tests hand in their own. */
export interface WorkshopTools {
  /** @throws where workers are blocked */
  readonly makeWorker: () => Worker;
  /** Does a job on this thread, where there can be no worker. */
  readonly performHere: (job: Job, onProgress: (progress: ReadProgress) => void) => Promise<JobResult>;
  readonly patienceSeconds?: number;
}

interface Order {
  readonly job: Job;
  readonly watch: JobWatch;
  readonly settle: (result: JobResult) => void;
  readonly fail: (error: unknown) => void;
}

/** Does jobs one by one in a worker, so that the pane stays quick and a person can end what takes too long. */
export class Workshop {
  private worker: Worker | null = null;
  private workerStarted = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private workersWork = true;
  private readonly waiting: Order[] = [];
  private current: Order | null = null;

  constructor(private readonly tools: WorkshopTools) {}

  /**
   * The job's result.
   * @throws PaneFailure where the worker crashed or gave no answer in time; never settles once it was taken back.
   */
  perform(job: Job, watch: JobWatch = {}): Promise<JobResult> {
    return new Promise((settle, fail) => {
      const order = { job, watch, settle, fail };
      watch.signal?.addEventListener("abort", () => this.takeBack(order), { once: true });
      this.waiting.push(order);
      this.next();
    });
  }

  /** Starts the worker while the person still looks for a document; without any sign where that can't be. */
  getReady(): void {
    if (this.current !== null || this.worker !== null || !this.workersWork) return;
    const worker = this.availableWorker();
    if (!worker) return;
    worker.onmessage = () => (this.workerStarted = true);
    worker.onerror = (event) => {
      event.preventDefault();
      this.workersWork = this.workerStarted;
      this.dismiss();
    };
    post(worker, { kind: "getReady" });
  }

  private next(): void {
    if (this.current !== null) return;
    const order = this.waiting.find(({ watch }) => watch.signal?.aborted !== true);
    this.waiting.splice(0, order ? this.waiting.indexOf(order) + 1 : this.waiting.length);
    if (!order) return;
    this.current = order;
    const worker = this.workersWork ? this.availableWorker() : null;
    if (worker) this.performThere(worker, order);
    else this.performHere(order);
  }

  private availableWorker(): Worker | null {
    try {
      this.worker ??= this.tools.makeWorker();
      return this.worker;
    } catch {
      // a policy of the office or an old web view: the pane's own thread does it, only less smoothly
      this.workersWork = false;
      return null;
    }
  }

  private performThere(worker: Worker, order: Order): void {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.hear(order, data);
    worker.onmessageerror = () => this.giveUp(order, texts.crashed);
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.workerStarted) this.giveUp(order, texts.crashed);
      else this.doWithoutWorkers(order);
    };
    this.watchFor(order);
    post(worker, order.job);
  }

  private hear(order: Order, message: WorkerMessage): void {
    if (this.current !== order) return;
    this.workerStarted = true;
    this.watchFor(order);
    if (message.kind === "progress") order.watch.onProgress?.(message.progress);
    if (message.kind !== "done") return;
    order.settle(message.result);
    this.finish(order);
  }

  /** Counts the time to the next sign of life. */
  private watchFor(order: Order): void {
    clearTimeout(this.patience);
    const seconds = this.tools.patienceSeconds ?? DEFAULT_PATIENCE_SECONDS;
    this.patience = setTimeout(() => this.giveUp(order, texts.tooSlow(seconds)), seconds * 1000);
  }

  private giveUp(order: Order, sentence: string): void {
    this.dismiss();
    order.fail(new PaneFailure({ title: texts.failedTitle, advice: sentence }));
    this.finish(order);
  }

  /** Its script never ran: a policy blocks it, or it is out of reach. */
  private doWithoutWorkers(order: Order): void {
    this.workersWork = false;
    this.dismiss();
    this.performHere(order);
  }

  private performHere(order: Order): void {
    const onProgress = (progress: ReadProgress): void => {
      if (order.watch.signal?.aborted !== true) order.watch.onProgress?.(progress);
    };
    this.tools
      .performHere(order.job, onProgress)
      .then(order.settle, order.fail)
      .finally(() => this.finish(order));
  }

  private takeBack(order: Order): void {
    if (this.current !== order || this.worker === null || order.job.kind === "check") return;
    this.dismiss();
    this.finish(order);
  }

  private finish(order: Order): void {
    if (this.current !== order) return;
    clearTimeout(this.patience);
    this.current = null;
    this.next();
  }

  private dismiss(): void {
    if (this.worker) {
      this.worker.onmessage = this.worker.onmessageerror = this.worker.onerror = null;
      this.worker.terminate();
    }
    this.worker = null;
    this.workerStarted = false;
    clearTimeout(this.patience);
  }
}

function post(worker: Worker, order: WorkerOrder): void {
  worker.postMessage(order);
}
