/** A page's drawing operators, and what else its dictionary says. */
export interface MadePage {
  readonly content: string;
  readonly entries?: string;
  /** What the stream of its operators says of itself: "/Filter /FlateDecode". */
  readonly filter?: string;
}

/** A small PDF with one standard font, F1; `trailer` adds entries, `objects` objects of its own from number 100. */
export function madePdf(
  pages: readonly MadePage[],
  trailer = "",
  objects: readonly string[] = [],
): Uint8Array {
  const bodies = new Map<number, string>();
  const pageNumber = (at: number) => 4 + 2 * at;
  bodies.set(1, "<< /Type /Catalog /Pages 2 0 R >>");
  bodies.set(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${pageNumber(at)} 0 R`).join(" ")}] >>`,
  );
  bodies.set(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pages.forEach(({ content, entries = "", filter = "" }, at) => {
    const number = pageNumber(at);
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> ${entries} >>`,
    );
    bodies.set(number + 1, `<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`);
  });
  objects.forEach((body, at) => bodies.set(100_000 + at, body));
  let text = "%PDF-1.7\n";
  const places: string[] = [];
  for (const [number, body] of bodies) {
    places.push(`${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 1\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size 100100 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
