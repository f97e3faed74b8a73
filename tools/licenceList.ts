/** A package as the lock file and its own package.json tell it. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/**
 * The packages that a production install has (the pane is made of no others) with their licences, as Markdown.
 * @param lock package-lock.json, version 3
 * @param read the text of a file under the project's folder
 * @throws where a package names no licence: somebody has to look
 */
export function licenceList(lock: unknown, read: (path: string) => string): string {
  const packages = recordOf(recordOf(lock)["packages"]);
  const shipped = Object.entries(packages)
    .filter(([path, entry]) => path !== "" && recordOf(entry)["dev"] !== true && !isOptional(recordOf(entry)))
    .map(([path, entry]) => shippedPackage(path, recordOf(entry), read));
  const lines = new Set(shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`));
  return [
    "# Third-party packages",
    "What the pane is made of besides our own code, written by `npm run licences`. Each licence's text is in its package;",
    "webpack puts the notices that the code carries beside the files of the build (`*.LICENSE.txt`).",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...[...lines].sort((a, b) => a.localeCompare(b, "en")),
    "",
  ].join("\n");
}

/** Optional ones are programs for a platform (a canvas for Node), never part of a web page. */
function isOptional(entry: Readonly<Record<string, unknown>>): boolean {
  return entry["optional"] === true || entry["devOptional"] === true || entry["peer"] === true;
}

function shippedPackage(
  path: string,
  entry: Readonly<Record<string, unknown>>,
  read: (path: string) => string,
): Shipped {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const own = recordOf(JSON.parse(read(`${path}/package.json`)));
  const licence = own["license"] ?? entry["license"];
  if (typeof licence !== "string") throw new Error(`${name} names no licence`);
  return { name, version: String(entry["version"]), licence };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
