import { register } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Lets Node load pdfjs as it is shipped. `tsx`, which compiles our own modules while they are loaded, would also
 * rewrite pdfjs and map the result letter by letter, in more time than a PDF of 140 tasks takes to read.
 */
export function loadPdfjsAsShipped(): void {
  register(pathToFileURL(join(__dirname, "asShipped.cjs")).href);
}
