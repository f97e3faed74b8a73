import { invalidArgument, itemNotFound } from "../errors";
import type { Api } from "../protocol/hostObject";
import { describeApi } from "../protocol/hostObject";
import { isRecord } from "../protocol/messages";
import { areaAddress, parseArea } from "./area";
import { choiceArgument, flagArgument, numberArgument, wholeArgument } from "./arguments";
import { HeadersFooters } from "./page/headersFooters";
import { Range } from "./range";
import { SheetObject } from "./sheetObject";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
/** The numbers of the file (ECMA-376, 18.3.1.63) for the papers of offices. */
const PAPERS = { Letter: 1, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
type Paper = keyof typeof PAPERS;
const PAPER_NAMES = Object.keys(PAPERS) as Paper[];
const POINTS_PER_INCH = 72;
const UNITS = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 } as const;
type Unit = keyof typeof UNITS;
const UNIT_NAMES = Object.keys(UNITS) as Unit[];
type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";
const MAX_MARGIN_INCHES = 49;

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayout extends SheetObject {
  static readonly api: Api = describeApi<PageLayout>("PageLayout", {
    scalars: [
      "blackAndWhite",
      "bottomMargin",
      "centerHorizontally",
      "centerVertically",
      "draftMode",
      "firstPageNumber",
      "footerMargin",
      "headerMargin",
      "leftMargin",
      "orientation",
      "paperSize",
      "printGridlines",
      "printHeadings",
      "rightMargin",
      "topMargin",
      "zoom",
    ],
    writable: [
      "blackAndWhite",
      "bottomMargin",
      "centerHorizontally",
      "centerVertically",
      "draftMode",
      "firstPageNumber",
      "footerMargin",
      "headerMargin",
      "leftMargin",
      "orientation",
      "paperSize",
      "printGridlines",
      "printHeadings",
      "rightMargin",
      "topMargin",
      "zoom",
    ],
    links: ["headersFooters"],
    methods: [
      "getPrintArea",
      "getPrintAreaOrNullObject",
      "getPrintTitleColumns",
      "getPrintTitleColumnsOrNullObject",
      "getPrintTitleRows",
      "getPrintTitleRowsOrNullObject",
      "setPrintArea",
      "setPrintMargins",
      "setPrintTitleColumns",
      "setPrintTitleRows",
    ],
  });
  readonly api = PageLayout.api;
  readonly headersFooters = new HeadersFooters(this.sheet);

  private get setup() {
    return this.sheet.model.pageSetup;
  }

  get orientation(): string {
    return this.setup.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(value: unknown) {
    this.setup.orientation = choiceArgument(value, ORIENTATIONS) === "Landscape" ? "landscape" : "portrait";
  }
  get paperSize(): string {
    const number = this.setup.paperSize ?? PAPERS.Letter;
    return PAPER_NAMES.find((name) => PAPERS[name] === number) ?? "";
  }
  set paperSize(value: unknown) {
    this.setup.paperSize = PAPERS[choiceArgument(value, PAPER_NAMES)];
  }

  get centerHorizontally(): boolean {
    return this.setup.horizontalCentered === true;
  }
  set centerHorizontally(value: unknown) {
    this.setup.horizontalCentered = flagArgument(value);
  }
  get centerVertically(): boolean {
    return this.setup.verticalCentered === true;
  }
  set centerVertically(value: unknown) {
    this.setup.verticalCentered = flagArgument(value);
  }
  get printGridlines(): boolean {
    return this.setup.showGridLines === true;
  }
  set printGridlines(value: unknown) {
    this.setup.showGridLines = flagArgument(value);
  }
  get printHeadings(): boolean {
    return this.setup.showRowColHeaders === true;
  }
  set printHeadings(value: unknown) {
    this.setup.showRowColHeaders = flagArgument(value);
  }
  get blackAndWhite(): boolean {
    return this.setup.blackAndWhite === true;
  }
  set blackAndWhite(value: unknown) {
    this.setup.blackAndWhite = flagArgument(value);
  }
  get draftMode(): boolean {
    return this.setup.draft === true;
  }
  set draftMode(value: unknown) {
    this.setup.draft = flagArgument(value);
  }
  get firstPageNumber(): number | "" {
    return this.setup.firstPageNumber ?? "";
  }
  set firstPageNumber(value: unknown) {
    this.setup.firstPageNumber = value === "" ? undefined : wholeArgument(value);
  }

  /** Margins are points here and inches in the file. */
  private margin(side: Margin): number {
    return this.setup.margins[side] * POINTS_PER_INCH;
  }
  private setMargin(side: Margin, value: unknown, unit: Unit = "Points"): void {
    const inches = (numberArgument(value) * UNITS[unit]) / POINTS_PER_INCH;
    if (inches < 0 || inches >= MAX_MARGIN_INCHES) throw invalidArgument();
    this.setup.margins = { ...this.setup.margins, [side]: inches };
  }
  get topMargin(): number {
    return this.margin("top");
  }
  set topMargin(value: unknown) {
    this.setMargin("top", value);
  }
  get bottomMargin(): number {
    return this.margin("bottom");
  }
  set bottomMargin(value: unknown) {
    this.setMargin("bottom", value);
  }
  get leftMargin(): number {
    return this.margin("left");
  }
  set leftMargin(value: unknown) {
    this.setMargin("left", value);
  }
  get rightMargin(): number {
    return this.margin("right");
  }
  set rightMargin(value: unknown) {
    this.setMargin("right", value);
  }
  get headerMargin(): number {
    return this.margin("header");
  }
  set headerMargin(value: unknown) {
    this.setMargin("header", value);
  }
  get footerMargin(): number {
    return this.margin("footer");
  }
  set footerMargin(value: unknown) {
    this.setMargin("footer", value);
  }
  /** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprintmargins-member(1) */
  setPrintMargins(unit: unknown, options: unknown): void {
    const wanted = choiceArgument(unit, UNIT_NAMES);
    if (!isRecord(options)) throw invalidArgument();
    for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
      if (options[side] !== undefined && options[side] !== null) this.setMargin(side, options[side], wanted);
    }
  }

  /** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`; one of the two leaves the other free. */
  get zoom(): Record<string, number> {
    const { fitToPage, fitToWidth, fitToHeight, scale } = this.setup;
    if (!fitToPage) return { scale };
    return {
      ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  set zoom(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const { scale, horizontalFitToPages: width, verticalFitToPages: height } = value;
    if (scale !== undefined && scale !== null) {
      const percent = wholeArgument(scale);
      if (percent < 10 || percent > 400) throw invalidArgument();
      this.setup.scale = percent;
      this.setup.fitToPage = false;
      return;
    }
    const [across, down] = [wholeArgument(width, 0), wholeArgument(height, 0)];
    if (across < 0 || down < 0 || across + down === 0) throw invalidArgument();
    Object.assign(this.setup, { fitToPage: true, fitToWidth: across, fitToHeight: down });
  }

  setPrintArea(area: unknown): void {
    this.setup.printArea = areaAddress(this.rangeOf(area).area);
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.rangeAt(this.setup.printArea);
  }
  /** Without a print area Excel answers ItemNotFound. */
  getPrintArea(): Range {
    return this.getPrintAreaOrNullObject() ?? missing();
  }
  setPrintTitleRows(rows: unknown): void {
    const { area } = this.rangeOf(rows);
    this.setup.printTitlesRow = `${area.row + 1}:${area.row + area.rows}`;
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeAt(this.setup.printTitlesRow);
  }
  getPrintTitleRows(): Range {
    return this.getPrintTitleRowsOrNullObject() ?? missing();
  }
  setPrintTitleColumns(columns: unknown): void {
    this.setup.printTitlesColumn = areaAddress(this.rangeOf(columns).getEntireColumn().area);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeAt(this.setup.printTitlesColumn);
  }
  getPrintTitleColumns(): Range {
    return this.getPrintTitleColumnsOrNullObject() ?? missing();
  }

  private rangeAt(address: string | undefined): Range | null {
    const area = address === undefined || address === "" ? null : parseArea(address);
    return area === null ? null : new Range(this.sheet, area);
  }
  private rangeOf(value: unknown): Range {
    const range = typeof value === "string" ? this.sheet.getRange(value) : value;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    return range;
  }
}

function missing(): never {
  throw itemNotFound();
}
