import type { Workbook as Model } from "@cj-tech-master/excelts";
import { createWorkbook, openXlsx, saveXlsx } from "./engine";
import type { Area } from "./objects/area";
import { readCustomProperties, writeCustomProperties } from "./objects/customPropertiesPart";
import { fittedRows } from "./objects/format/fittedRows";
import { Session } from "./objects/session";
import type { OpenWorkbook } from "./objects/session";
import { Workbook } from "./objects/workbook";
import type { EventListener } from "./protocol/events";
import { runBatch } from "./protocol/interpreter";
import type { BatchRequest, BatchResponse } from "./protocol/messages";
import { LOADER_SERVICES } from "./protocol/services";
import { Counters } from "./transport/counters";
import { Dispatcher } from "./transport/dispatcher";
import { Faults } from "./transport/faults";
import { sheetView } from "./view/sheetView";
import type { SheetView } from "./view/sheetView";

/** What a host may be started with. */
export interface ExcelOptions {
  /** An .xlsx file; without one there is a new workbook with one sheet. */
  readonly file?: Uint8Array;
  readonly fileName?: string;
  /** Today, for typed dates without a year. */
  readonly today?: () => Date;
}

/** The window of the workbook. */
export interface WindowView {
  readonly sheets: readonly { readonly name: string; readonly tabColor: string }[];
  readonly active: string;
  readonly selection: Area;
}

/**
 * An Excel without Excel: the host half of Microsoft's own client library over a workbook in memory.
 * @example const excel = await startExcel(); await Excel.run(…); writeFileSync("a.xlsx", await excel.save());
 */
export class EmbeddedExcel {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly dispatcher: Dispatcher;
  private workbook: Workbook;
  private readonly listeners = new Set<EventListener>();
  private readonly watchers = new Set<() => void>();
  private readonly newWindows = new Set<OpenWorkbook>();

  private constructor(
    session: Session,
    private readonly today: (() => Date) | undefined,
  ) {
    this.workbook = this.inWindow(session);
    this.dispatcher = new Dispatcher(this.counters, this.faults, (request) => this.execute(request));
  }

  /** @throws UnreadableWorkbookError when the file is no workbook. */
  static async start(options: ExcelOptions = {}): Promise<EmbeddedExcel> {
    const session = await newSession(options);
    return new EmbeddedExcel(session, options.today);
  }

  /** The workbook as the host keeps it; tests may look at it, the API alone should change it. */
  get model(): Model {
    const { session } = this.workbook;
    session.settleModel();
    return session.model;
  }

  /** What is in front of a person: the sheets' tabs from left to right, the active one and the selection. */
  get window(): WindowView {
    const active = this.workbook.activeSheet();
    const selected = this.workbook.getSelectedRange();
    return {
      sheets: this.workbook.worksheets
        .list()
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ name, tabColor }) => ({ name, tabColor })),
      active: active.name,
      selection: selected.area,
    };
  }

  /** A sheet as a person sees it, calculated; null where there is none of that name. */
  view(sheetName: string): SheetView | null {
    this.workbook.session.ensureCalculated();
    const sheet = this.workbook.worksheets.byName(sheetName);
    return sheet === null ? null : sheetView(sheet);
  }

  /** Number of ranges that add-ins asked to keep and haven't let go. */
  get trackedObjects(): number {
    return this.workbook.session.references.size;
  }

  /** Puts another workbook behind the running library, as if the user had closed one and opened the next. */
  async open(file?: Uint8Array, fileName?: string): Promise<void> {
    const { today } = this;
    this.workbook = this.inWindow(await newSession({ file, fileName, today }));
  }

  /** The workbook as an .xlsx file, calculated. */
  async save(): Promise<Uint8Array> {
    const { session } = this.workbook;
    session.calculate();
    return writeCustomProperties(
      await saveXlsx(session.model, fittedRows(session.model)),
      session.customProperties,
    );
  }

  /** Hands events to a transport; returns how to stop that. */
  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back after every batch, when the workbook may look different; returns how to stop that. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Calls back with each further workbook that an add-in opens; returns how to stop that. */
  onNewWindow(open: OpenWorkbook): () => void {
    this.newWindows.add(open);
    return () => this.newWindows.delete(open);
  }

  private inWindow(session: Session): Workbook {
    session.openInNewWindow = (file) => {
      for (const open of this.newWindows) open(file);
    };
    return new Workbook(session);
  }

  private execute(request: BatchRequest): BatchResponse {
    const { session } = this.workbook;
    const { references, events } = session;
    const response = runBatch(request, {
      workbook: this.workbook,
      references,
      events,
      services: LOADER_SERVICES,
    });
    for (const watcher of this.watchers) watcher();
    return response;
  }

  /** Sends the events of the batches that were answered. Transports call it after each answer. */
  deliverEvents(): void {
    const entries = this.workbook.session.events.take();
    if (entries.length === 0) return;
    for (const listener of this.listeners) listener(entries);
  }
}

async function newSession({ file, fileName, today }: ExcelOptions): Promise<Session> {
  if (file !== undefined) {
    const properties = readCustomProperties(file);
    return new Session(await openXlsx(file), fileName, properties, today);
  }
  const model = createWorkbook();
  model.addWorksheet("Sheet1");
  return new Session(model, fileName, undefined, today);
}
