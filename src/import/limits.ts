/** Largest document that is looked at, whatever its kind, in bytes. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;
/** Largest plain text, in bytes: a province's plan of 20,000 activities stays below it. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;
/** Most lines of a plain text, and most numbered rows of its table: twice a province's plan. */
export const MAX_TEXT_LINES = 500_000;
export const MAX_TEXT_ROWS = 40_000;
/** Most parts of a Word or Excel file. */
export const MAX_ENTRIES = 5_000;
/** Largest part of a Word or Excel file once unpacked, and all read parts together, in bytes. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
export const MAX_INFLATED_BYTES = 128 * 1024 * 1024;
/** Deepest nesting and most elements of one part. Word's own documents stay below 100 levels. */
export const MAX_XML_DEPTH = 400;
export const MAX_XML_ELEMENTS = 2_000_000;
/** Deepest nesting of tables within cells, whose words are the outer cell's too. Pages that lay out by tables stay below. */
export const MAX_TABLE_DEPTH = 16;
/** Most elements that are open within a hidden one of a page. */
export const MAX_HIDDEN_DEPTH = 1_000;
/** Most letters that the cells of one table hold together; many cells may share one long text. */
export const MAX_TABLE_LETTERS = 64 * 1024 * 1024;
/** Most places (rows × columns) of one table. */
export const MAX_GRID_PLACES = 2_000_000;
/** Most pages of a PDF. A ministry's plan with all its appendices has a few hundred. */
export const MAX_PDF_PAGES = 500;
/** Most letters on one page of a PDF; a dense sheet of A3 has 15,000. */
export const MAX_PAGE_GLYPHS = 40_000;
/** More ruling lines on one page are a map or a drawing, no table that people read. */
export const MAX_PAGE_RULES = 4_000;
/** Most places (rows × columns) of a ruled table on one page. */
export const MAX_PAGE_PLACES = 20_000;
