/**
 * Webpack loader for pdfjs, which asks where its file lies; only in Node is the answer used. Webpack would write the
 * build machine's path there. Replaced here alone: our own `import.meta.url` is how webpack finds a worker's script.
 */
module.exports = (source) => source.replaceAll("import.meta.url", '"file:///pdf.mjs"');
