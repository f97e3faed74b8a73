import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { MINIMUM_EXCEL_API } from "../../src/taskpane/officeHost";

const ROOT = resolve(__dirname, "../..");
const MANIFEST = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");

const MINIMUM_MINOR = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(MANIFEST)?.[1]);

interface Use {
  readonly member: string;
  /** Minor version of ExcelApi 1.x; Infinity for sets beyond it (online only, preview). */
  readonly minor: number;
}

/**
 * Every member of Excel's API that our sources touch, with the requirement set its declaration names; without
 * those that a file uses only where it has asked whether Excel has that set.
 */
function usedMembers(folders: readonly string[]): readonly Use[] {
  const configPath = resolve(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const ours = fileNames.filter((name) => folders.some((folder) => name.startsWith(resolve(ROOT, folder))));
  const program = ts.createProgram(ours, options);
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();
  const note = (node: ts.Node, asked: number): void => {
    const symbol = checker.getSymbolAtLocation(node);
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const minor = minorOf(declaration);
      if (minor === null || (minor > MINIMUM_MINOR && minor <= asked)) continue;
      const member = `${nameOf(declaration.parent)}${symbol?.name}`;
      uses.set(member, { member, minor: Math.min(minor, uses.get(member)?.minor ?? Infinity) });
    }
  };
  const walk = (node: ts.Node, asked: number): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name, asked);
    ts.forEachChild(node, (child) => walk(child, asked));
  };
  for (const name of ours) {
    const file = program.getSourceFile(name);
    if (file) walk(file, askedSet(file.text));
  }
  return [...uses.values()];
}

/** The newest set that a file asks Excel for before it uses it, 0 where it asks for none. */
function askedSet(source: string): number {
  const asked = [...source.matchAll(/isSetSupported\("ExcelApi", "1\.(\d+)"\)/g)];
  return Math.max(0, ...asked.map((match) => Number(match[1])));
}

function nameOf(node: ts.Node): string {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) ? `${node.name?.text}.` : "";
}

/** "[Api set: ExcelApi 1.9]" in the declaration's comment. */
function minorOf(declaration: ts.Declaration): number | null {
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  const set = /\[Api set: (ExcelApi|ExcelApiOnline|ExcelApiDesktop)\s+([\w.]+)/.exec(comments.join("\n"));
  if (!set) return null;
  const version = /^1\.(\d+)$/.exec(set[2] ?? "");
  return set[1] === "ExcelApi" && version ? Number(version[1]) : Infinity;
}

describe("the requirement set that the manifest asks for", () => {
  it("has every member of Excel's API that the add-in uses without asking for it", () => {
    const uses = usedMembers(["src/excel", "src/taskpane"]);
    expect(uses.length).toBeGreaterThan(40);
    expect(uses.filter(({ minor }) => minor > MINIMUM_MINOR)).toEqual([]);
    // Asking for more than is used would shut out Excels that could do the work.
    expect(uses.filter(({ minor }) => minor === MINIMUM_MINOR)).not.toEqual([]);
  });

  it("is the one that the pane checks when it opens", () => {
    expect(MANIFEST).toContain(`<Set Name="ExcelApi" MinVersion="${MINIMUM_EXCEL_API}" />`);
  });
});
