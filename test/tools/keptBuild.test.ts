import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAmong, keptBuild } from "../../tools/builds/keptBuild";

const root = mkdtempSync(join(tmpdir(), "so-cchc-kept-"));
const builds = join(root, "builds");
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

let made = 0;
/** Builds a file that holds what the sources said; gives the folder. */
function built(meanwhile: () => void = () => undefined): string {
  return keptBuild({
    root,
    builds,
    sources: ["src", "lock.json"],
    make: (folder) => {
      made += 1;
      writeFileSync(join(folder, "pane.js"), readFileSync(join(root, "src/a.ts"), "utf8"));
      meanwhile();
    },
  });
}

beforeEach(() => {
  made = 0;
  rmSync(join(root, "src"), { recursive: true, force: true });
  rmSync(builds, { recursive: true, force: true });
  mkdirSync(join(root, "src/part"), { recursive: true });
  write("src/a.ts", "one");
  write("src/part/b.ts", "");
  write("lock.json", "{}");
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a build that is kept", () => {
  it("is made once for the same sources", () => {
    expect(built()).toBe(built());
    expect(made).toBe(1);
  });

  it.each([
    ["a file says something else", () => write("src/a.ts", "two")],
    ["an empty file says something", () => write("src/part/b.ts", "x")],
    ["the packages are others", () => write("lock.json", '{"lockfileVersion":3}')],
    ["a file comes", () => write("src/part/c.ts", "")],
    ["a file goes", () => rmSync(join(root, "src/part/b.ts"))],
    ["a file has another name", () => renameSync(join(root, "src/part/b.ts"), join(root, "src/part/c.ts"))],
    ["a file is in another folder", () => renameSync(join(root, "src/part/b.ts"), join(root, "src/b.ts"))],
  ])("is made again where %s", (_what, change) => {
    const before = built();
    change();
    expect(built()).not.toBe(before);
    expect(made).toBe(2);
  });

  it("is the earlier one again where the sources are as they were", () => {
    const before = built();
    write("src/a.ts", "two");
    built();
    write("src/a.ts", "one");
    expect(built()).toBe(before);
    expect(readFileSync(join(before, "pane.js"), "utf8")).toBe("one");
    expect(made).toBe(2);
  });

  it("leaves nothing behind that could be taken for a build where making it fails", () => {
    const fail = (): void => {
      throw new Error("no");
    };
    expect(() => built(fail)).toThrow("no");
    expect(readdirSync(builds)).toEqual([]);
    built();
    expect(made).toBe(2);
  });

  it("isn't kept where its sources change while it is made", () => {
    expect(() => built(() => write("src/a.ts", "two"))).toThrow("meanwhile");
    expect(readdirSync(builds)).toEqual([]);
  });

  it("may read only what its name stands for", () => {
    expect(isAmong("src/part/b.ts", ["src", "lock.json"])).toBe(true);
    expect(isAmong("lock.json", ["src", "lock.json"])).toBe(true);
    expect(isAmong("srcs/b.ts", ["src", "lock.json"])).toBe(false);
  });
});
