import type { EmbeddedExcel } from "../embeddedExcel";
import type { EventEntry } from "../protocol/events";
import { safeArray } from "./safeArray";
import { shellContext } from "./shellContext";
import type { ShellOptions } from "./shellContext";

/** Dispatch ids of the Windows shell for batches of the Excel API and for its events. */
const RICH_API = 93;
const RICH_API_EVENT = 33;
const SUCCESS = 0;
/** OSF.DDA.ErrorCodeManager: internal error; what the shell says of everything it doesn't know. */
const INTERNAL_ERROR = 5001;

/** Places in the request: [custom data, method, url, headers, body, permission, flags, …]. */
const BODY = 4;
const FLAGS = 6;

type Callback = (result: unknown) => void;
type EventHandler = (eventId: number, entries: unknown) => void;

/**
 * Puts under an untouched office.js what the Windows shell of Office gives a page: `window.external`. To be
 * called before office.js loads; batches wait until the workbook is open.
 */
export function installExternal(window: Window, excel: Promise<EmbeddedExcel>, options: ShellOptions): void {
  const later = (step: () => void): void => void window.setTimeout(step, 0);
  const members = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? "vi-VN"}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: (() => {
      const context = shellContext(options);
      return () => context;
    })(),
    Execute(id: number, parameters: readonly (readonly unknown[])[], callback: Callback): void {
      if (id === RICH_API) void execute(window, excel, parameters[0] ?? [], callback);
      else later(() => callback(safeArray([INTERNAL_ERROR])));
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: Callback): void {
      if (id === RICH_API_EVENT) {
        void excel.then((host) => host.listen((entries) => later(() => handler(id, wire(entries)))));
      }
      later(() => callback(SUCCESS));
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => later(() => callback(SUCCESS)),
  };
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(window.external, name, { value, configurable: true, writable: true });
  }
}

async function execute(
  window: Window,
  excel: Promise<EmbeddedExcel>,
  request: readonly unknown[],
  callback: Callback,
): Promise<void> {
  const host = await excel;
  const body = String(request[BODY]);
  const reply = (): void => {
    const answer = host.dispatcher.dispatch(body);
    if (answer === null) return;
    callback(safeArray([SUCCESS, [200, [], answer]]));
    window.setTimeout(() => host.deliverEvents(), 0);
  };
  host.faults.afterEditing(Number(request[FLAGS] ?? 0), () => window.setTimeout(reply, host.faults.latency));
}

function wire(entries: readonly EventEntry[]): unknown {
  return safeArray(
    entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      false,
    ]),
  );
}
