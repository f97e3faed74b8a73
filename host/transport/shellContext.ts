/** What an add-in's page learns about the application around it. */
export interface ShellOptions {
  /** Language of the user interface and of the data, such as "vi-VN". */
  readonly locale?: string;
  /** Requirement sets and versions for `isSetSupported`. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** "dark" gives the page Office's black theme, "none" no colours, as hosts do that tell nothing of their theme. */
  readonly theme?: "light" | "dark" | "none";
}

/** What Excel 2021 (volume licensed) supports. https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
export const DEFAULT_REQUIREMENTS = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
} as const;

const EXCEL = 1;
const READ_WRITE = 0;

const LIGHT = [0xffffff, 0x262626, 0xf3f2f1, 0x262626];
const DARK = [0x262626, 0xffffff, 0x363636, 0xffffff];

function themeInfo(theme: ShellOptions["theme"]): string {
  if (theme === "none") return "{}";
  const [back, front, controlBack, controlFront] = theme === "dark" ? DARK : LIGHT;
  return JSON.stringify({
    bodyBackgroundColor: back,
    bodyForegroundColor: front,
    controlBackgroundColor: controlBack,
    controlForegroundColor: controlFront,
  });
}

/** Getters of the COM object `GetContext()` that office.js's loader asks on Windows. */
export function shellContext(options: ShellOptions): Record<string, () => unknown> {
  const locale = options.locale ?? "vi-VN";
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "embedded",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirements ?? DEFAULT_REQUIREMENTS),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.15407.10000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => themeInfo(options.theme),
    GetSettings: settingsStore(),
  };
}

/** Document settings, kept as long as the page. */
function settingsStore(): () => unknown {
  let stored = new Map<unknown, unknown>();
  const store = {
    Read(keys: unknown[], values: unknown[]): void {
      for (const [key, value] of stored) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly unknown[], values: readonly unknown[]): void {
      stored = new Map(keys.map((key, index) => [key, values[index]]));
    },
  };
  return () => store;
}
