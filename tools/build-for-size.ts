import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { paneBuild } from "./builds/productionBuilds";

/** `npm run size`: puts the production build into dist/, the very one that the browser tests open. */
const dist = resolve(__dirname, "../dist");
rmSync(dist, { recursive: true, force: true });
cpSync(paneBuild(), dist, { recursive: true });
