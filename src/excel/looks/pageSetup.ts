import type { PageSpec } from "../../workbook/spec";
import type { LookInput } from "./lookInput";
import type { Step } from "../run/step";
import { step } from "../run/step";

/** Print set-up: A4, fitted to so many pages in width. */
export function pageSteps({ plan }: LookInput): Step[] {
  const { page } = plan.spec;
  return [
    step("page", 15, (work) => {
      setUp(work.sheet(plan.key).pageLayout, page, (address) => plan.map.address(address));
    }),
  ];
}

function setUp(pageLayout: Excel.PageLayout, page: PageSpec, locate: (address: string) => string): void {
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom =
    page.pagesTall === undefined
      ? { horizontalFitToPages: page.pagesWide ?? 1 }
      : { horizontalFitToPages: page.pagesWide ?? 1, verticalFitToPages: page.pagesTall };
  pageLayout.setPrintMargins("Centimeters", page.margins);
  pageLayout.centerHorizontally = page.centerHorizontally;
  if (page.area !== undefined) pageLayout.setPrintArea(locate(page.area));
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(absolute(locate(page.titleRows)));
  if (page.titleColumns !== undefined) pageLayout.setPrintTitleColumns(absolute(locate(page.titleColumns)));
  setSections(pageLayout.headersFooters.defaultForAllPages, page.header, page.footer);
  if (page.plainFirstPage === true) pageLayout.headersFooters.state = "FirstAndDefault";
  // Each sheet is a paper of its own, also where the whole workbook is printed.
  pageLayout.firstPageNumber = 1;
}

function setSections(
  target: Excel.HeaderFooter,
  header: string | undefined,
  footer: string | undefined,
): void {
  if (header !== undefined) {
    const { left, center, right } = sections(header);
    [target.leftHeader, target.centerHeader, target.rightHeader] = [left, center, right];
  }
  if (footer !== undefined) {
    const { left, center, right } = sections(footer);
    [target.leftFooter, target.centerFooter, target.rightFooter] = [left, center, right];
  }
}

/**
 * Excel's header text cut at "&L", "&C" and "&R"; without any of them it is centred.
 * @example sections("&LSổ&C&P/&N") // { left: "Sổ", center: "&P/&N", right: "" }
 */
export function sections(text: string): { left: string; center: string; right: string } {
  const found = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let section: keyof typeof found = "center";
  for (const part of text.split(/(&[LCR])/)) {
    const letter = /^&([LCR])$/.exec(part)?.[1];
    if (letter === "L" || letter === "C" || letter === "R") section = names[letter];
    else found[section] += part;
  }
  return found;
}

function absolute(rows: string): string {
  const [first = rows, last = first] = rows.split(":");
  return `$${first}:$${last}`;
}
