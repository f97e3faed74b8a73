import { useEffect } from "react";
import type { RefObject } from "react";
import { isTextBox } from "./useHandOver";

export type PreviewCommand = "nextDoubt" | "previousDoubt" | "undo" | "redo";

/**
 * The preview's keys, wherever the focus is in the pane, while the preview is seen. In a text box Ctrl+Z takes back
 * typing, as everywhere.
 */
export function usePreviewKeys(
  screen: RefObject<HTMLElement>,
  onCommand: (command: PreviewCommand) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((screen.current?.offsetParent ?? null) === null || event.defaultPrevented) return;
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      onCommand(command);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [screen, onCommand]);
}

function commandOf(event: KeyboardEvent): PreviewCommand | null {
  const { key, shiftKey, altKey, target } = event;
  if (key === "F8") return shiftKey ? "previousDoubt" : "nextDoubt";
  const inSelect = target instanceof HTMLSelectElement;
  if (altKey && key === "ArrowDown" && !inSelect) return "nextDoubt";
  if (altKey && key === "ArrowUp" && !inSelect) return "previousDoubt";
  if (!(event.ctrlKey || event.metaKey) || altKey || isTextBox(target)) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}
