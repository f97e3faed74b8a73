import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { licenceList } from "../../tools/licenceList";

const ROOT = resolve(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const list = (): string => licenceList(JSON.parse(read("package-lock.json")), read);

describe("the list of third-party packages", () => {
  it("is the one that the installed packages give", () => {
    expect(read("THIRD-PARTY.md")).toBe(list());
  });

  it("holds what the pane imports, and nothing that is only for development", () => {
    for (const name of ["react", "fflate", "pdfjs-dist", "@fluentui/react-components"])
      expect(list()).toContain(`| ${name} |`);
    expect(list()).not.toMatch(/\| (jest|webpack|@microsoft\/office-js|@fortune-sheet\/react) \|/);
  });

  it("names free licences only", () => {
    const licences = [...list().matchAll(/^\| [^|]+ \| [^|]+ \| ([^|]+) \|$/gm)].map(
      ([, licence]) => licence,
    );
    const free = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "licence", "---"];
    expect(licences.filter((licence) => !free.includes(licence?.trim() ?? ""))).toEqual([]);
  });

  it("stops at a package that names no licence", () => {
    const lock = { packages: { "node_modules/odd": { version: "1.0.0" } } };
    expect(() => licenceList(lock, () => "{}")).toThrow("odd names no licence");
  });
});
