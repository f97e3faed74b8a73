import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { licenceList } from "./licenceList";

const ROOT = resolve(__dirname, "..");

/** `npm run licences`: writes THIRD-PARTY.md, the packages that are shipped with the pane and their licences. */
const lock: unknown = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
writeFileSync(
  join(ROOT, "THIRD-PARTY.md"),
  licenceList(lock, (path) => readFileSync(join(ROOT, path), "utf8")),
);
