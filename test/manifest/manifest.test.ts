import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validateXML } from "xmllint-wasm";
import { COMMANDS } from "../../src/commands/commands";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
/** Fixed for ever: Office knows the add-in by it. */
const GUID = "46c8d88f-90a6-4b0f-be99-330fab604a3c";
const DEVELOPMENT_SITE = "https://localhost:3000";

const schema = (name: string): { fileName: string; contents: string } => ({
  fileName: name,
  contents: readFileSync(resolve(__dirname, "schema", name), "utf8"),
});

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [schema("office-app.xsd")],
    preload: [schema("version-overrides.xsd"), schema("basic-types.xsd")],
  });
  return result.errors.map((error) => error.message);
}

function all(pattern: RegExp, text = MANIFEST): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

function one(pattern: RegExp): string {
  const found = all(pattern);
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

/** Width and height from a PNG's header chunk (PNG specification, 11.2.2). */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const assetOf = (address: string): string => resolve(ROOT, address.slice(DEVELOPMENT_SITE.length + 1));

describe("the manifest's form", () => {
  it("follows the schema", async () => {
    expect(await schemaErrors(MANIFEST)).toEqual([]);
  });

  it.each([
    ["a missing permission", (xml: string) => xml.replace(/<Permissions>.*<\/Permissions>/, "")],
    ["a wrong order", (xml: string) => xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1")],
    ["a version of three parts", (xml: string) => xml.replace("0.1.0.0", "0.1.0")],
    ["a plain http address", (xml: string) => xml.replace('DefaultValue="https:', 'DefaultValue="http:')],
    ["a label over 125 letters", (xml: string) => xml.replace('"Mở Sổ CCHC"', `"${"ổ".repeat(126)}"`)],
    ["a resource id over 32 letters", (xml: string) => xml.replaceAll("Open.Tip", "O".repeat(33))],
    ["an icon size Office has not", (xml: string) => xml.replace('size="16"', 'size="17"')],
  ])("is refused by the schema with %s", async (_name, damage) => {
    const damaged = damage(MANIFEST);
    expect(damaged).not.toBe(MANIFEST);
    expect(await schemaErrors(damaged)).not.toEqual([]);
  });
});

describe("the ribbon and the cells' menu", () => {
  it("call functions that the pane's page knows, all of them", () => {
    const called = new Set(all(/<FunctionName>(.*?)<\/FunctionName>/g));
    expect([...called].sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it("share one page and one pane, as a shared runtime asks for", () => {
    const pages = [
      ...all(/<Runtime resid="(.*?)" lifetime="long"/g),
      ...all(/<FunctionFile resid="(.*?)"/g),
      ...all(/<SourceLocation resid="(.*?)"/g),
    ];
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages)).toEqual(new Set(["Pane.Url"]));
  });

  it("let a workbook ask for the pane: only this name of a pane can open by itself", () => {
    expect(new Set(all(/<TaskpaneId>(.*?)<\/TaskpaneId>/g))).toEqual(
      new Set(["Office.AutoShowTaskpaneWithDocument"]),
    );
  });

  it("offer to update an activity where its row is", () => {
    const [menu = ""] = all(/<OfficeMenu id="ContextMenuCell">(.*?)<\/OfficeMenu>/gs);
    expect(all(/<FunctionName>(.*?)<\/FunctionName>/g, menu)).toEqual(["updateActivity"]);
  });
});

describe("the manifest's content", () => {
  it("keeps its identity", () => {
    expect(one(/<Id>(.*?)<\/Id>/g)).toBe(GUID);
  });

  it("speaks Vietnamese", () => {
    expect(one(/<DefaultLocale>(.*?)<\/DefaultLocale>/g)).toBe("vi-VN");
    const texts = all(/<(?:bt:String|DisplayName|Description)\b[^>]*DefaultValue="([^"]*)"/g);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("asks to read and write the document, and for nothing else", () => {
    expect(one(/<Permissions>(.*?)<\/Permissions>/g)).toBe("ReadWriteDocument");
    expect(MANIFEST).not.toMatch(/AppDomain|WebApplicationInfo|ExtendedPermissions/);
  });

  it("resolves every resource id, uses every resource, and names none twice", () => {
    const used = new Set(all(/resid="([^"]*)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]*)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it("names no control twice", () => {
    const ids = all(/<(?:CustomTab|Group|Control)\b[^>]*\bid="([^"]*)"/g);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("points at one site only, so that a build can put another in its place", () => {
    const addresses = all(/"(https?:\/\/[^"]*)"/g).filter(
      (address) => !address.includes("schemas.microsoft.com"),
    );
    const foreign = addresses.filter((address) => !address.startsWith(`${DEVELOPMENT_SITE}/`));
    expect(foreign).toEqual(["http://www.w3.org/2001/XMLSchema-instance"]);
  });

  it("has the sizes in every icon that the ribbon needs: 16, 32 and 80", () => {
    const icons = all(/<Icon>(.*?)<\/Icon>/gs);
    expect(icons.length).toBeGreaterThan(1);
    for (const icon of icons) {
      expect(all(/size="(\d+)"/g, icon)).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  it("names icon files that exist in the size they are used for", () => {
    const sizes = new Map(
      [...MANIFEST.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map((use) => [
        use[2],
        Number(use[1]),
      ]),
    );
    const images = [...MANIFEST.matchAll(/<bt:Image id="([^"]*)" DefaultValue="([^"]*)"/g)];
    expect(images.length).toBe(sizes.size);
    for (const [, id, address] of images) {
      const size = sizes.get(id);
      expect({ id, ...pngSize(assetOf(address ?? "")) }).toEqual({ id, width: size, height: size });
    }
  });

  it("gives the add-in's own icons in 32 and 64 pixels, as task pane add-ins need them", () => {
    expect(pngSize(assetOf(one(/<IconUrl DefaultValue="([^"]*)"/g)))).toEqual({ width: 32, height: 32 });
    expect(pngSize(assetOf(one(/<HighResolutionIconUrl DefaultValue="([^"]*)"/g)))).toEqual({
      width: 64,
      height: 64,
    });
  });
});
