import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Job, JobResult, WorkerMessage, WorkerOrder } from "../../src/taskpane/reading/job";
import { performJob } from "../../src/taskpane/reading/performJob";
import { Workshop } from "../../src/taskpane/reading/workshop";
import { plan } from "./samplePlan";

const SAMPLE = readFileSync(resolve(__dirname, "../fixtures/nghe-an-2023/plan.txt"), "utf8");
const textJob = (text: string): Job => ({
  kind: "read",
  order: { document: { kind: "text", text }, choices: {} },
});
const CHECKED: JobResult = { kind: "checked", findings: [] };
const CHECK: Job = { kind: "check", plan: plan([]) };

/** The end of a worker that the pane holds. What is behind it says each test; real workers are in test/browser. */
class WorkerEnd extends EventTarget implements Worker {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly jobs: WorkerOrder[] = [];
  isOver = false;

  postMessage(job: WorkerOrder): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.isOver = true;
  }
  say(message: WorkerMessage): void {
    this.onmessage?.(new MessageEvent("message", { data: message }));
  }
  fail(): void {
    // Node has no ErrorEvent
    this.onerror?.(new Event("error", { cancelable: true }) as ErrorEvent);
  }
}

/** Jobs that a test leaves running would keep their time-outs. */
const started: WorkerEnd[] = [];
afterEach(() => {
  for (const worker of started.splice(0)) worker.say({ kind: "done", result: CHECKED });
});

function workshop(patienceSeconds?: number) {
  const workers: WorkerEnd[] = [];
  const done: Job[] = [];
  const shop = new Workshop({
    makeWorker: () => {
      const worker = new WorkerEnd();
      workers.push(worker);
      started.push(worker);
      return worker;
    },
    performHere: async (job) => {
      done.push(job);
      return { kind: "checked", findings: [] };
    },
    ...(patienceSeconds === undefined ? {} : { patienceSeconds }),
  });
  return { shop, workers, done };
}
describe("a job in a worker", () => {
  it("tells how far it is, and waits for its turn in one and the same worker", async () => {
    const { shop, workers } = workshop();
    const pages: number[] = [];
    const first = shop.perform(textJob("a"), { onProgress: ({ page }) => pages.push(page) });
    const second = shop.perform(CHECK);
    expect(workers[0]?.jobs).toHaveLength(1);
    workers[0]?.say({ kind: "ready" });
    workers[0]?.say({ kind: "progress", progress: { page: 3, pages: 14 } });
    workers[0]?.say({ kind: "done", result: CHECKED });
    await first;
    expect(workers[0]?.jobs).toEqual([textJob("a"), CHECK]);
    workers[0]?.say({ kind: "done", result: CHECKED });
    expect(await second).toEqual(CHECKED);
    expect(pages).toEqual([3]);
    expect(workers).toHaveLength(1);
  });

  it("is ended with its worker when a person takes it back, and the next one gets a new worker", () => {
    const { shop, workers } = workshop();
    const taken = new AbortController();
    void shop.perform(textJob("a"), { signal: taken.signal });
    void shop.perform(CHECK);
    taken.abort();
    expect(workers[0]?.isOver).toBe(true);
    expect(workers[1]?.jobs).toEqual([CHECK]);
  });

  it("is never begun where it was taken back while it waited", () => {
    const { shop, workers } = workshop();
    const taken = new AbortController();
    void shop.perform(CHECK);
    void shop.perform(textJob("a"), { signal: taken.signal });
    taken.abort();
    workers[0]?.say({ kind: "done", result: CHECKED });
    expect(workers[0]?.jobs).toEqual([CHECK]);
    expect(workers[0]?.isOver).toBe(false);
  });

  it("fails with a sentence when its worker crashes, and the next one works", async () => {
    const { shop, workers } = workshop();
    const job = shop.perform(textJob("a"));
    workers[0]?.say({ kind: "ready" });
    workers[0]?.fail();
    await expect(job).rejects.toMatchObject({ failure: { title: "Chưa đọc được kế hoạch" } });
    void shop.perform(CHECK);
    expect(workers[1]?.jobs).toEqual([CHECK]);
  });

  it("fails with a sentence when there is no sign of life in time; a page read is one", async () => {
    jest.useFakeTimers();
    try {
      const { shop, workers } = workshop(10);
      const job = shop.perform(textJob("a"));
      const failed = expect(job).rejects.toMatchObject({
        failure: { advice: expect.stringContaining("10 giây") },
      });
      jest.advanceTimersByTime(9_000);
      workers[0]?.say({ kind: "progress", progress: { page: 1, pages: 2 } });
      jest.advanceTimersByTime(9_000);
      expect(workers[0]?.isOver).toBe(false);
      jest.advanceTimersByTime(1_000);
      await failed;
      expect(workers[0]?.isOver).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a worker that is got ready", () => {
  const GET_READY: WorkerOrder = { kind: "getReady" };

  it("starts once, and does the job that comes then", async () => {
    const { shop, workers } = workshop();
    shop.getReady();
    shop.getReady();
    workers[0]?.say({ kind: "ready" });
    const job = shop.perform(CHECK);
    shop.getReady();
    workers[0]?.say({ kind: "done", result: CHECKED });
    expect(await job).toEqual(CHECKED);
    expect(workers.map(({ jobs }) => jobs)).toEqual([[GET_READY, CHECK]]);
  });

  it("is not missed where its script never ran: the job is done here", async () => {
    const { shop, workers, done } = workshop();
    shop.getReady();
    workers[0]?.fail();
    expect(await shop.perform(CHECK)).toEqual(CHECKED);
    expect(done).toEqual([CHECK]);
    expect(workers).toHaveLength(1);
  });

  it("that crashes while nobody waits is followed by another", async () => {
    const { shop, workers, done } = workshop();
    shop.getReady();
    workers[0]?.say({ kind: "ready" });
    workers[0]?.fail();
    const job = shop.perform(CHECK);
    expect(workers[1]?.jobs).toEqual([CHECK]);
    workers[1]?.say({ kind: "done", result: CHECKED });
    await job;
    expect(done).toEqual([]);
  });
});

describe("where workers are blocked", () => {
  it("the same is done here: the script never ran", async () => {
    const { shop, workers, done } = workshop();
    const job = shop.perform(CHECK);
    workers[0]?.fail();
    expect(await job).toEqual(CHECKED);
    expect(await shop.perform(CHECK)).toEqual(CHECKED);
    expect(done).toEqual([CHECK, CHECK]);
    expect(workers).toHaveLength(1);
  });

  it("the same is done here: none could be made", async () => {
    const shop = new Workshop({
      makeWorker: () => {
        throw new DOMException("blocked", "SecurityError");
      },
      performHere: performJob,
    });
    const result = await shop.perform(textJob(SAMPLE));
    expect(result).toMatchObject({ kind: "read" });
    expect(result.kind === "read" && result.reading.plan.activities).toHaveLength(37);
  });
});

describe("a reading", () => {
  const perform = (job: Job) => performJob(job, () => undefined);
  const clipboard = (html: string, text: string): Job => ({
    kind: "read",
    order: { document: { kind: "clipboard", html, text }, choices: {} },
  });

  it("that gives no plan says why", async () => {
    expect(await perform(textJob("Kính gửi: Các phòng chuyên môn."))).toMatchObject({
      kind: "failed",
      failure: { advice: expect.stringContaining("Không tìm thấy phụ lục") },
    });
  });

  it("of a table that is no appendix offers it all the same", async () => {
    const html =
      "<table><tr><td>Số</td><td>Màu</td></tr><tr><td>1</td><td>xanh</td></tr><tr><td>2</td><td>đỏ</td></tr></table>";
    const result = await perform(clipboard(html, ""));
    expect(result).toMatchObject({ kind: "undecided", candidates: [{ id: "0" }] });
  });

  it("of the clipboard falls back to its text where its tables hold no plan", async () => {
    const result = await perform(clipboard("<table><tr><td>a</td></tr></table>", SAMPLE));
    expect(result.kind === "read" && result.reading.plan.activities).toHaveLength(37);
  });

  it("survives the way from a worker to the pane", async () => {
    const result = await perform(textJob(SAMPLE));
    expect(structuredClone(result)).toEqual(result);
  });
});
