import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { isAmong, keptBuild } from "./keptBuild";

const ROOT = resolve(__dirname, "../..");
const BUILDS = join(ROOT, "out/builds");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");
const TELL_READS = "tools/builds/tellReads.config.cjs";
/** What every build goes by; the lock file stands for all packages. */
const SETTINGS = ["package.json", "package-lock.json", "webpack.config.js", "tools"];
const PANE = [...SETTINGS, "src", "assets", "docs/huong-dan", "manifest.xml"];

/** The folder of the pane as it is shipped: what `npm run build` makes. */
export function paneBuild(): string {
  return webpackBuild("webpack.config.js", PANE);
}

/** The folder of the embedded Excel as a script for the browser tests' pages. */
export function hostBuild(): string {
  const config = "test/browser/host.webpack.config.js";
  return webpackBuild(config, [...SETTINGS, "docs/huong-dan", "host", config, "test/browser/hostEntry.ts"]);
}

/** The folder of the workbench's page. */
export function workbenchBuild(): string {
  return webpackBuild("workbench/webpack.config.js", [...PANE, "host", "workbench"]);
}

function webpackBuild(config: string, sources: readonly string[]): string {
  const build = keptBuild({
    root: ROOT,
    builds: join(BUILDS, config.replaceAll("/", "-")),
    sources,
    make: (fresh) => {
      const reads = join(fresh, "reads.json");
      const merged = ["--config", config, "--config", TELL_READS, "--merge", "--env", `reads=${reads}`];
      const options = ["--mode", "production", ...merged, "--output-path", join(fresh, "site")];
      execFileSync(process.execPath, [WEBPACK, ...options], { cwd: ROOT, stdio: "pipe" });
      refuseStrangers(JSON.parse(readFileSync(reads, "utf8")), sources);
    },
  });
  return join(build, "site");
}

/** A file that a build reads and isn't named by could change without another build being made. */
function refuseStrangers(reads: readonly string[], sources: readonly string[]): void {
  const strangers = reads
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => relative(ROOT, path))
    .filter((path) => !path.startsWith("..") && !isAmong(path, [...sources, "node_modules"]));
  if (strangers.length > 0) throw new Error(`Not among the build's sources: ${strangers.join(", ")}`);
}
