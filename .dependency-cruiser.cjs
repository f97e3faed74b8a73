/** The way of the data: document → Table → Plan → findings, scorecard, report → workbook spec → Excel. */
const above = (from, to) => ({
  name: `${from.replace("/", "-")}-knows-only-what-is-below`,
  severity: "error",
  from: { path: `^${from}/` },
  to: { path: `^(${to.join("|")})/` },
});
module.exports = {
  forbidden: [
    // Objects of the host know each other as Excel's do (a range its worksheet, a worksheet its ranges); nothing else
    // does, types neither.
    {
      name: "no-circles",
      severity: "error",
      from: { pathNot: "^host/objects/" },
      to: { circular: true },
    },
    above("src/plan", [
      "src/import",
      "src/validation",
      "src/scoring",
      "src/report",
      "src/workbook",
      "src/excel",
      "src/taskpane",
      "host",
      "cli",
    ]),
    above("src/import", [
      "src/validation",
      "src/scoring",
      "src/report",
      "src/workbook",
      "src/excel",
      "src/taskpane",
      "host",
      "cli",
    ]),
    above("src/validation", [
      "src/import",
      "src/scoring",
      "src/report",
      "src/workbook",
      "src/excel",
      "src/taskpane",
      "host",
      "cli",
    ]),
    above("src/scoring", ["src/validation", "src/report", "src/excel", "src/taskpane", "host", "cli"]),
    {
      name: "only-a-scheme's-import-sees-documents",
      severity: "error",
      from: { path: "^src/scoring/", pathNot: "^src/scoring/import/" },
      to: { path: "^src/import/" },
    },
    above("src/report", ["src/import", "src/validation", "src/excel", "src/taskpane", "host", "cli"]),
    above("src/workbook", ["src/import", "src/excel", "src/taskpane", "host", "cli"]),
    above("src/excel", ["src/import", "src/taskpane", "host", "cli"]),
    above("src/taskpane", ["host", "cli"]),
    above("src/commands", ["host", "cli"]),
    above("host", ["src", "cli"]),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
