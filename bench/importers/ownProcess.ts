import { spawn } from "node:child_process";
import { join } from "node:path";
import { memoryOf } from "./memory";
import type { Row } from "./row";
import type { Way } from "./ways/way";

export interface Reading {
  readonly rows: readonly Row[];
  /** Without the start of Node itself. */
  readonly seconds: number;
  /** What the processor needed for it in this process; other work on the machine lengthens only the seconds. */
  readonly cpuSeconds: number;
  /** Most memory that the process and those it started held at a time. */
  readonly peakMegabytes: number;
}

const TIMEOUT_MS = 180_000;
const LOOK_EVERY_MS = 50;

/** Reads a document in a process of its own, so that its memory can be told from that of others. */
export function readInOwnProcess(way: Way, path: string): Promise<Reading> {
  return new Promise((done, failed) => {
    const script = join(__dirname, "readOnce.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, way.name, path], {
      timeout: TIMEOUT_MS,
    });
    let [out, err, peak] = ["", "", 0];
    const look = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), LOOK_EVERY_MS);
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", failed);
    child.on("close", (code) => {
      clearInterval(look);
      if (code !== 0) return failed(new Error(err.trim().split("\n")[0] ?? "failed"));
      done({ ...(JSON.parse(out) as Omit<Reading, "peakMegabytes">), peakMegabytes: peak });
    });
  });
}
