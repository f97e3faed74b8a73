import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** The native libraries of a Node that ran the commands and then loaded pdfjs. */
function librariesAfter(commands: string): string {
  const script = `${commands}
    import("pdfjs-dist/legacy/build/pdf.min.mjs").then(() =>
      process.stdout.write(process.report.getReport().sharedObjects.join("\\n")));`;
  return execFileSync(process.execPath, ["--import", "tsx", "-e", script], { cwd: ROOT, encoding: "utf8" });
}

test("the command line reads PDFs without the library that would draw them", () => {
  expect(librariesAfter("")).toMatch(/canvas/);
  expect(librariesAfter('require("./cli/withoutCanvas").spareCanvas();')).not.toMatch(/canvas/);
});
