const { readFile } = require("node:fs/promises");

/** The library that reads PDFs: plain JavaScript, minified. */
const PDFJS = /\/node_modules\/pdfjs-dist\/.*\.mjs$/;

/** A hook of Node's for loading modules: pdfjs goes past whatever else would look at its 1.8 MB of text. */
exports.load = async function load(url, context, next) {
  if (!PDFJS.test(url)) return next(url, context);
  return { format: "module", source: await readFile(new URL(url)), shortCircuit: true };
};
