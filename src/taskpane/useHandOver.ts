import { useEffect } from "react";
import type { RefObject } from "react";
import type { HandedOver } from "./givenByHand";
import { handedOver } from "./givenByHand";

/**
 * Takes what is pasted or dropped anywhere in the pane while a screen is seen: a file that misses its frame would
 * make the browser leave the pane. Plain text that is pasted into a text box goes there as ever.
 */
export function useHandOver(screen: RefObject<HTMLElement>, onHandOver: (what: HandedOver) => void): void {
  useEffect(() => {
    const isSeen = (): boolean => (screen.current?.offsetParent ?? null) !== null;
    const take = (event: Event, data: DataTransfer | null): void => {
      const what = isSeen() ? handedOver(data) : null;
      if (what === null || (what.kind === "text" && isTextBox(event.target))) return;
      event.preventDefault();
      onHandOver(what);
    };
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      take(event, event.dataTransfer);
    };
    const allow = (event: DragEvent): void => event.preventDefault();
    document.addEventListener("paste", paste);
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("paste", paste);
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", drop);
    };
  }, [screen, onHandOver]);
}

/** Where typing goes: keys and pasted text belong to it. */
export function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
