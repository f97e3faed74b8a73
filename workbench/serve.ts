import { parseArgs } from "node:util";
import { buildWorkbench } from "./build";
import { serveWorkbench } from "./site";

const DEFAULT_PORT = "3100";

/** `npm run workbench [-- --port 3100]`: builds the pane and the page around it, and serves both. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: DEFAULT_PORT } } });
  console.log("Building the pane and the workbench…");
  await serveWorkbench(buildWorkbench(), Number(values.port));
  console.log(`Open http://127.0.0.1:${values.port}/ in a browser; Ctrl+C ends it.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
