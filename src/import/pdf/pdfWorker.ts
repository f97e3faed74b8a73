/** pdfjs' own worker as a script of ours: servers often don't know what to do with its ".mjs". */
import "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
