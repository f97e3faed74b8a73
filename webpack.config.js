const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { guidePages } = require("./tools/guidePages.cjs");

const DEVELOPMENT_SITE = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * `npm run build -- --env site=https://cchc.example.vn` makes dist/ for that address; without it, for the
 * development server. The site may have a path ("https://example.vn/cchc").
 */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const site = siteOf(env.site);
  return {
    mode: argv.mode,
    context: __dirname,
    entry: { taskpane: "./src/taskpane/index.tsx", help: "./src/taskpane/help/help.ts" },
    output: {
      path: resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "part.[contenthash:10].js" : "part.[id].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      clean: true,
    },
    // No source maps in production: they would carry the build machine's paths.
    devtool: production ? false : "source-map",
    // The browser tests build the pane again and again.
    cache: {
      type: "filesystem",
      cacheDirectory: resolve(__dirname, "out/webpack-cache"),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc() } },
        {
          test: /pdfjs-dist\b.*\bpdf(\.worker)?(\.min)?\.mjs$/,
          use: resolve(__dirname, "tools/pdfjs-without-address.cjs"),
        },
      ],
    },
    plugins: [
      page("taskpane", "./src/taskpane/taskpane.html", { filename: "taskpane.html" }, production),
      ...(await guidePages()).map((guide) =>
        page("help", "./src/taskpane/help/help.html", guide, production),
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "docs/huong-dan/anh/*.png", to: "huong-dan/anh/[name][ext]", noErrorOnMissing: true },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(DEVELOPMENT_SITE, site) },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
  };
};

/** The address pages are served from, without a slash at the end. Office loads add-ins over https only. */
function siteOf(argument) {
  if (argument === undefined) return DEVELOPMENT_SITE;
  const site = String(argument).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(site))
    throw new Error(`site must be an https address, not "${argument}"`);
  return site;
}

function page(chunk, template, { filename, ...texts }, production) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    inject: "head",
    scriptLoading: "defer",
    templateParameters: { ...texts, csp: contentSecurityPolicy(production), officeCdn: OFFICE_CDN },
  });
}

/**
 * Our own files and Microsoft's office.js; nothing is sent anywhere. Fluent UI makes its style sheets at run
 * time, hence 'unsafe-inline' for styles only.
 */
function contentSecurityPolicy(production) {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_CDN}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${production ? "" : " wss://localhost:3000"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function swc() {
  return {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  };
}

async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return { port: 3000, hot: false, server: { type: "https", options: { ca, key, cert } }, static: false };
}
