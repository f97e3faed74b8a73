import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { choiceArgument, textArgument } from "../arguments";
import { SheetObject } from "../sheetObject";
import type { Worksheet } from "../worksheet";
import { joinSections, splitSections } from "./sections";
import type { Section } from "./sections";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeadersFooters extends SheetObject {
  static readonly api: Api = describeApi<HeadersFooters>("HeaderFooterGroup", {
    scalars: ["state"],
    writable: ["state"],
    links: ["defaultForAllPages", "evenPages", "firstPage", "oddPages"],
  });
  readonly api = HeadersFooters.api;

  get state(): (typeof STATES)[number] {
    const { differentFirst, differentOddEven } = this.sheet.model.headerFooter;
    if (differentOddEven) return differentFirst ? "FirstOddAndEven" : "OddAndEven";
    return differentFirst ? "FirstAndDefault" : "Default";
  }
  set state(value: unknown) {
    const state = choiceArgument(value, STATES);
    const { headerFooter } = this.sheet.model;
    headerFooter.differentFirst = state === "FirstAndDefault" || state === "FirstOddAndEven";
    headerFooter.differentOddEven = state === "OddAndEven" || state === "FirstOddAndEven";
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "odd");
  }
  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "odd");
  }
  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "even");
  }
  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "first");
  }
}

type Pages = "odd" | "even" | "first";
type Place = "Header" | "Footer";

/** Texts in Excel's codes, "&P/&N". https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export class HeaderFooter extends SheetObject {
  static readonly api: Api = describeApi<HeaderFooter>("HeaderFooter", {
    scalars: ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"],
    writable: ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"],
  });
  readonly api = HeaderFooter.api;

  constructor(
    sheet: Worksheet,
    private readonly pages: Pages,
  ) {
    super(sheet);
  }

  private read(place: Place, section: Section): string {
    return splitSections(this.sheet.model.headerFooter[`${this.pages}${place}`] ?? "")[section];
  }
  private write(place: Place, section: Section, value: unknown): void {
    const { headerFooter } = this.sheet.model;
    const key = `${this.pages}${place}` as const;
    const text = joinSections({ ...splitSections(headerFooter[key] ?? ""), [section]: textArgument(value) });
    headerFooter[key] = text === "" ? null : text;
  }

  get leftHeader(): string {
    return this.read("Header", "left");
  }
  set leftHeader(value: unknown) {
    this.write("Header", "left", value);
  }
  get centerHeader(): string {
    return this.read("Header", "center");
  }
  set centerHeader(value: unknown) {
    this.write("Header", "center", value);
  }
  get rightHeader(): string {
    return this.read("Header", "right");
  }
  set rightHeader(value: unknown) {
    this.write("Header", "right", value);
  }
  get leftFooter(): string {
    return this.read("Footer", "left");
  }
  set leftFooter(value: unknown) {
    this.write("Footer", "left", value);
  }
  get centerFooter(): string {
    return this.read("Footer", "center");
  }
  set centerFooter(value: unknown) {
    this.write("Footer", "center", value);
  }
  get rightFooter(): string {
    return this.read("Footer", "right");
  }
  set rightFooter(value: unknown) {
    this.write("Footer", "right", value);
  }
}
