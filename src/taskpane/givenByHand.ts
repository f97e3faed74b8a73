import { isHtml } from "../import/html/isHtml";

/** What a person pasted or dropped. */
export type HandedOver =
  | { readonly kind: "table"; readonly html: string; readonly text: string }
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "text"; readonly text: string };

/**
 * What of a clipboard's or a drop's many forms is read: a table first, for Excel and Word put a picture of it beside
 * it; then a file, then plain text. The HTML is only passed on, never shown. Null where there is nothing to read.
 */
export function handedOver(data: DataTransfer | null): HandedOver | null {
  if (data === null) return null;
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  if (isHtml(html)) return { kind: "table", html, text };
  const [file] = data.files;
  if (file) return { kind: "file", file };
  return text.trim() === "" ? null : { kind: "text", text };
}
