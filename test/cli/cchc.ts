import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does, in a process of its own. */
export function cchc(words: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "cli/main.ts"), ...words], {
      cwd: ROOT,
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, err }));
    child.stdin.on("error", () => undefined); // a command that doesn't read may be gone already
    child.stdin.end(input);
  });
}

/** Gives a folder of its own to a test and removes it afterwards. */
export async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-"));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const SAMPLE_PLAN = join(ROOT, "test/fixtures/nghe-an-2023/plan.txt");
