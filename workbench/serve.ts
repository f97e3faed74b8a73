import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { serveWorkbench } from "./site";

const ROOT = resolve(__dirname, "..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");
const DEFAULT_PORT = "3100";

/** `npm run workbench [-- --port 3100]`: builds the pane and the page around it, and serves both. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: DEFAULT_PORT } } });
  const folders = { workbench: join(ROOT, "out/workbench"), pane: join(ROOT, "out/workbench-pane") };
  console.log("Building the pane and the workbench…");
  build(["--output-path", folders.pane]);
  build(["--config", "workbench/webpack.config.js", "--output-path", folders.workbench]);
  await serveWorkbench(folders, Number(values.port));
  console.log(`Open http://127.0.0.1:${values.port}/ in a browser; Ctrl+C ends it.`);
}

function build(options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [WEBPACK, "--mode", "production", ...options], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The build failed.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
