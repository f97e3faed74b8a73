import { hasLibreOffice } from "./libreoffice";

/** Skips where LibreOffice isn't installed; on the build machine its absence is a failure. */
export const describeWithLibreOffice = hasLibreOffice || process.env["CI"] ? describe : describe.skip;
