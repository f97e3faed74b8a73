import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { Folders } from "./site";

const ROOT = resolve(__dirname, "..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");

/** Builds the pane as it is shipped, and the workbench's page. @throws where webpack fails; it says why itself. */
export function buildWorkbench(): Folders {
  const folders = { workbench: join(ROOT, "out/workbench"), pane: join(ROOT, "out/workbench-pane") };
  build(["--output-path", folders.pane]);
  build(["--config", "workbench/webpack.config.js", "--output-path", folders.workbench]);
  return folders;
}

function build(options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [WEBPACK, "--mode", "production", ...options], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The build failed.");
}
