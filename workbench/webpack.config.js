const { join } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const pane = require("../webpack.config.js");

/** The workbench's page and the embedded Excel that goes under the pane. Never shipped with the add-in. */
module.exports = async () => {
  const { context, cache, resolve, module } = await pane({}, { mode: "production" });
  return {
    mode: "production",
    context,
    cache: { ...cache, name: "workbench" },
    entry: { page: "./workbench/page/index.tsx", paneHost: "./workbench/paneHost.ts" },
    output: { path: join(context, "out/workbench"), filename: "[name].js", clean: true },
    optimization: { minimize: false },
    performance: { hints: false },
    resolve,
    module: {
      rules: [...module.rules, { test: /\.css$/, use: ["style-loader", "css-loader"] }],
    },
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: "./workbench/page/index.html", chunks: ["page"] }),
    ],
  };
};
