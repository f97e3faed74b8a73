import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { paneBuild } from "../../tools/builds/productionBuilds";

const ROOT = resolve(__dirname, "../..");
const FIRST_BUNDLE_LIMIT = 170_000;

let folder = "";
beforeAll(() => {
  folder = paneBuild();
});

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Values of an attribute of all elements of a kind, whether the page quotes them or not. */
function attributes(page: string, element: string, name: string): readonly string[] {
  return [...page.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${name}=(?:"([^"]*)"|([^\\s>]+))`, "g"))].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
}

describe("the production build", () => {
  it.each(["taskpane.html", "help.html"])(
    "loads office.js from Microsoft only in %s, and bundles none of it",
    (name) => {
      const [office, ...own] = attributes(read(name), "script", "src");
      expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
      expect(own).toEqual([expect.stringMatching(/^[a-z]+\.[0-9a-f]{10}\.js$/)]);
      expect(files().filter((file) => /office/i.test(file))).toEqual([]);
    },
  );

  it("has every page and picture that the guide links to", () => {
    const pages = files().filter((name) => name === "help.html" || /^huong-dan\/[^/]+\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(7);
    const broken = pages.flatMap((name) =>
      [...read(name).matchAll(/(?:href|src)="?([^"\s>]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !target.startsWith("https:"))
        .filter((target) => !files().includes(posix.join(posix.dirname(name), target)))
        .map((target) => `${name} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it.each(["taskpane.html", "help.html"])("forbids eval and strange addresses in %s", (name) => {
    const policy = attributes(read(name), "meta", "content").find((text) => text.includes("-src")) ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/https?:\/\/[^\s;]+|wss?:[^\s;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  it("keeps the first bundle under its limit", () => {
    const own = attributes(read("taskpane.html"), "script", "src").slice(1);
    const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_BUNDLE_LIMIT);
  });

  it("tells nothing of the machine that built it", () => {
    const texts = files().filter((name) => /\.(js|html|xml|txt)$/.test(name));
    expect(texts.filter((name) => read(name).includes(ROOT))).toEqual([]);
    expect(files().filter((name) => name.endsWith(".map"))).toEqual([]);
  });
});

describe("a build for a site", () => {
  const build = (site: string): string => {
    const out = mkdtempSync(join(tmpdir(), "so-cchc-"));
    const webpack = resolve(ROOT, "node_modules/webpack/bin/webpack.js");
    try {
      execFileSync(
        process.execPath,
        [webpack, "--mode", "production", "--env", `site=${site}`, "--output-path", out],
        { cwd: ROOT, stdio: "pipe" },
      );
      return readFileSync(join(out, "manifest.xml"), "utf8");
    } finally {
      rmSync(out, { recursive: true });
    }
  };

  it("puts its address into the manifest everywhere", () => {
    const manifest = build("https://cchc.example.vn/so/");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('<SourceLocation DefaultValue="https://cchc.example.vn/so/taskpane.html" />');
  });

  it("refuses an address that Office would not load", () => {
    expect(() => build("http://cchc.example.vn")).toThrow();
  });
});
