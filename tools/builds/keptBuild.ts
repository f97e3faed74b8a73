import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

export interface KeptBuild {
  /** The folder that paths of sources begin at. */
  readonly root: string;
  /** Where builds are kept, each under the name of what it was made of. */
  readonly builds: string;
  /** Files, and folders with all that is in them, that the build is made of. */
  readonly sources: readonly string[];
  /** Builds into an empty folder. */
  readonly make: (folder: string) => void;
}

/**
 * A build that is made once and kept for as long as its sources stay as they are, byte by byte. A folder has its name
 * only when the build is whole, so that nobody meets one half done.
 * @returns the folder
 */
export function keptBuild({ root, builds, sources, make }: KeptBuild): string {
  const build = join(builds, hashOf(root, sources));
  if (existsSync(build)) return build;
  mkdirSync(builds, { recursive: true });
  const fresh = mkdtempSync(join(builds, "new-"));
  try {
    make(fresh);
    if (build !== join(builds, hashOf(root, sources))) throw new Error("The sources changed meanwhile.");
    putInPlace(fresh, build);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return build;
}

/** Whether a file's contents are part of the name of a build of these sources. @param path relative to the root */
export function isAmong(path: string, sources: readonly string[]): boolean {
  return sources.some((source) => path === source || path.startsWith(`${source}/`));
}

/** Somebody else may have finished the same build meanwhile; then that one is as good. */
function putInPlace(fresh: string, build: string): void {
  try {
    renameSync(fresh, build);
  } catch (error) {
    if (!existsSync(build)) throw error;
  }
}

/** Of each file its name and its contents, so that a file that moves, comes or goes counts too. */
function hashOf(root: string, sources: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.flatMap((source) => filesUnder(root, source))) {
    const contents = readFileSync(join(root, path));
    hash.update(`\0${path}\0${contents.length}\0`).update(contents);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(root: string, path: string): readonly string[] {
  const full = join(root, path);
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
