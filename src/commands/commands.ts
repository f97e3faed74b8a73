import type { PaneRequest } from "../taskpane/shell/navigation";

/** What a button of the ribbon or of a cell's menu does. */
export type Command =
  { readonly kind: "pane"; readonly request: PaneRequest } | { readonly kind: "help"; readonly page: string };

/** The commands of manifest.xml by their FunctionName. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  showChecks: { kind: "pane", request: { tab: "checks" } },
  showProgress: { kind: "pane", request: { tab: "progress" } },
  showScores: { kind: "pane", request: { tab: "scores" } },
  showReports: { kind: "pane", request: { tab: "reports" } },
  updateActivity: { kind: "pane", request: { tab: "progress", selectedActivity: true } },
  openHelp: { kind: "help", page: "help.html" },
};
