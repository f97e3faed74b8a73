import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { load } from "../../cli/asShipped.cjs";

const AFTERWARDS = { format: "module", source: "rewritten" };
const next = (): Promise<typeof AFTERWARDS> => Promise.resolve(AFTERWARDS);

test("Node gets both of pdfjs' files as they are shipped, and asks nobody else about them", async () => {
  for (const name of ["pdf.min.mjs", "pdf.worker.min.mjs"]) {
    const path = require.resolve(`pdfjs-dist/legacy/build/${name}`);
    const { format, source, shortCircuit } = await load(pathToFileURL(path).href, {}, next);
    expect({ format, shortCircuit }).toEqual({ format: "module", shortCircuit: true });
    expect(String(source)).toBe(readFileSync(path, "utf8"));
  }
});

test("every other module is left to whoever loads it else", async () => {
  for (const url of ["node:fs", pathToFileURL(__filename).href, "file:///x/pdfjs-dist/pdf.mjs"])
    expect(await load(url, {}, next)).toBe(AFTERWARDS);
});
