import type { EmbeddedExcel } from "../embeddedExcel";
import { isRecord } from "../protocol/messages";

/** The object that Microsoft's client looks for under the global name `_richApiNativeBridge` when it loads. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;

/** `excel` is asked anew for each message, so that another workbook can be put behind a loaded library. */
export function createNativeBridge(excel: () => EmbeddedExcel | null): NativeBridge & { raise: EventSender } {
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string): void {
      const message = readMessage(text);
      const current = excel();
      if (message === null || current === null) return;
      const reply = (): void => answer(current, message, (response) => bridge.onMessageFromHost?.(response));
      current.faults.afterEditing(message.flags, () => setTimeout(reply, current.faults.latency));
    },
    raise(entries: readonly unknown[]): void {
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, controlId: "", message: { entries } }));
    },
  };
  return bridge;
}

export type EventSender = (entries: readonly unknown[]) => void;

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly body: string;
}

function readMessage(text: string): Message | null {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message.type !== REQUEST || typeof message.id !== "number") return null;
  const body = isRecord(message.message) ? message.message.body : undefined;
  const flags = typeof message.flags === "number" ? message.flags : 0;
  return { id: message.id, flags, body: typeof body === "string" ? body : JSON.stringify(body) };
}

function answer(excel: EmbeddedExcel, { id, body }: Message, send: (text: string) => void): void {
  const text = excel.dispatcher.dispatch(body);
  if (text === null) return;
  const message = { statusCode: 200, headers: {}, body: JSON.parse(text) as unknown };
  send(JSON.stringify({ id, type: RESPONSE, message }));
  setTimeout(() => excel.deliverEvents(), 0);
}
