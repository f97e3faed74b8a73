import Module, { createRequire } from "node:module";

/** Stands for what is only made and never drawn with. */
class Undrawn {}

/**
 * Spares the command line the library that pdfjs draws pages with: we look at what a page draws and draw none,
 * and loading it takes a sixth of the time in which a PDF of 140 tasks is read.
 */
export function spareCanvas(): void {
  const drawing = { DOMMatrix: Undrawn, ImageData: Undrawn, Path2D: Undrawn };
  const path = createRequire(require.resolve("pdfjs-dist/legacy/build/pdf.min.mjs")).resolve(
    "@napi-rs/canvas",
  );
  require.cache[path] = Object.assign(new Module(path), { exports: drawing, loaded: true });
}
