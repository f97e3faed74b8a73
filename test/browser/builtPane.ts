import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const BUILDS = resolve(ROOT, "out/browser");
const WEBPACK = resolve(ROOT, "node_modules/webpack/bin/webpack.js");
const SOURCES = [
  "src",
  "host",
  "assets",
  "docs/huong-dan",
  "tools",
  "manifest.xml",
  "webpack.config.js",
  "test/browser/hostEntry.ts",
];

export interface BuiltPane {
  /** What `npm run build` makes. */
  readonly folder: string;
  /** The embedded Excel as a script for the page. */
  readonly host: string;
}

/** The pane as it is shipped, built anew whenever its sources have changed; test files share one build. */
export function builtPane(): BuiltPane {
  const build = builtOnce(SOURCES, (fresh) => {
    webpack(["--output-path", join(fresh, "pane")]);
    webpack(["--config", "test/browser/host.webpack.config.js", "--output-path", join(fresh, "host")]);
  });
  return { folder: join(build, "pane"), host: join(build, "host/host.js") };
}

/** The workbench's page, built the same way; gives its folder. */
export function builtWorkbench(): string {
  return builtOnce([...SOURCES, "workbench"], (fresh) =>
    webpack(["--config", "workbench/webpack.config.js", "--output-path", fresh]),
  );
}

function builtOnce(sources: readonly string[], make: (folder: string) => void): string {
  const build = join(BUILDS, hashOf(sources));
  if (!existsSync(build)) {
    mkdirSync(BUILDS, { recursive: true });
    const fresh = mkdtempSync(join(BUILDS, "new-"));
    make(fresh);
    putInPlace(fresh, build);
  }
  return build;
}

function webpack(options: readonly string[]): void {
  execFileSync(process.execPath, [WEBPACK, "--mode", "production", ...options], { cwd: ROOT, stdio: "pipe" });
}

/** Another test file may have finished the same build meanwhile; then that one is as good. */
function putInPlace(fresh: string, build: string): void {
  try {
    renameSync(fresh, build);
  } catch (error) {
    if (!existsSync(build)) throw error;
    rmSync(fresh, { recursive: true });
  }
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)));
  };
  for (const path of paths) {
    for (const file of filesUnder(path)) add(file);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(path: string): readonly string[] {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
