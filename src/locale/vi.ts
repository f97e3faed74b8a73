/** Every sentence a person reads, by the part that says it. Vietnamese, administrative register, short. */
export * as viCommon from "./vi/common";
export * as viImport from "./vi/import";
export * as viDeadlines from "./vi/deadlines";
export * as viFindings from "./vi/findings";
export * as viWorkbook from "./vi/workbook";
export * as viScoring from "./vi/scoring";
export * as viReport from "./vi/report";
export * as viNewYear from "./vi/newYear";
export * as viExcel from "./vi/excel";
export * as viPane from "./vi/pane";
export * as viShell from "./vi/shell";
export * as viProgress from "./vi/progress";
export * as viChecks from "./vi/checks";
export * as viFindingKinds from "./vi/findingKinds";
export * as viCli from "./vi/cli";
export * as viDemo from "./vi/demo";
