// Two projects so that the pure folders are tested without any browser object in reach.
const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
};
const common = {
  transform: { "^.+\\.tsx?$": ["@swc/jest", swc] },
  setupFiles: ["<rootDir>/test/support/propertySeed.cjs"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/out"],
  // Looked up in Jest's sandbox each of them costs more than a call; Date stays out, since tests set the clock.
  sandboxInjectedGlobals: ["Array", "Infinity", "JSON", "Map", "Math", "Number", "Object", "Set", "String"],
};
module.exports = {
  // Tests start LibreOffice and Chromium, on machines that do other work too.
  testTimeout: 300_000,
  // Half of the time is spent waiting for those, so that every core takes a worker.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/support/totalsReporter.cjs"],
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
    },
  ],
};
