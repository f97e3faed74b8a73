import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EmbeddedExcel } from "./embeddedExcel";
import type { ExcelOptions } from "./embeddedExcel";
import { createNativeBridge } from "./transport/nativeBridge";
import { DEFAULT_REQUIREMENTS } from "./transport/shellContext";

export { EmbeddedExcel } from "./embeddedExcel";
export type { ExcelOptions } from "./embeddedExcel";

/** The client that defines Excel and OfficeExtension alone, without the loader. Served as it is, never changed. */
const LIBRARY = "excel-win32-16.01.debug.js";

let current: EmbeddedExcel | null = null;
let stopListening: (() => void) | null = null;
let raise: ((entries: readonly unknown[]) => void) | null = null;

/**
 * Starts an Excel in this process: afterwards the globals `Excel`, `OfficeExtension` and a minimal `Office` are
 * there, and `Excel.run` works on its workbook. The library is loaded once a process; the next call puts a new
 * workbook behind it.
 * @example const excel = await startExcel({ file: readFileSync("so.xlsx") });
 */
export async function startExcel(options: ExcelOptions = {}): Promise<EmbeddedExcel> {
  const excel = await EmbeddedExcel.start(options);
  loadLibrary();
  stopListening?.();
  current = excel;
  stopListening = excel.listen((entries) => raise?.(entries));
  return excel;
}

/** What the client expects of a browser when it loads and when it makes requests. */
function browserGlobals(): Record<string, unknown> {
  return {
    window: globalThis,
    location: { hash: "", search: "", href: "" },
    document: { getElementsByTagName: () => [], cookie: "" },
    addEventListener: () => undefined,
    navigator: { userAgent: "node" },
  };
}

function loadLibrary(): void {
  if (raise !== null) return;
  for (const [name, value] of Object.entries(browserGlobals())) {
    if (!(name in globalThis)) define(name, value);
  }
  const bridge = createNativeBridge(() => current);
  raise = bridge.raise;
  define("_richApiNativeBridge", bridge);
  const require = createRequire(__filename);
  const folder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const source = readFileSync(join(folder, LIBRARY), "utf8");
  // Indirect eval: the file's top-level `var Excel` becomes a global, as it does in a page's <script>.
  // eslint-disable-next-line no-eval
  (0, eval)(source);
  define("Office", minimalOffice());
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** The little of `Office` that code without a page asks: is Excel there, does it have this requirement set. */
function minimalOffice(): Record<string, unknown> {
  const info = { host: "Excel", platform: "PC" };
  const context = {
    ...info,
    contentLanguage: "vi-VN",
    displayLanguage: "vi-VN",
    requirements: { isSetSupported },
  };
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC" },
    context,
    onReady: (callback?: (given: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}

const SUPPORTED: ReadonlyMap<string, string> = new Map(Object.entries(DEFAULT_REQUIREMENTS));

/** Versions are "1.14": whole numbers with a point between them. */
function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const [major = 0, minor = 0] = (SUPPORTED.get(name) ?? "0.0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
