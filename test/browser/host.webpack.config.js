const pane = require("../../webpack.config.js");

/** The embedded Excel as one script for the browser tests; it is never shipped. */
module.exports = async () => {
  const { context, cache, resolve, module } = await pane({}, { mode: "production" });
  return {
    mode: "production",
    context,
    cache: { ...cache, name: "embedded-host" },
    entry: { host: "./test/browser/hostEntry.ts" },
    output: { filename: "[name].js" },
    optimization: { minimize: false },
    performance: { hints: false },
    resolve,
    module,
  };
};
