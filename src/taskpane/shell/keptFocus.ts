/** What can take the focus in the place of something that is gone, best first in its part of the pane. */
const LANDMARKS = "h1, h2, h3, [role=status][tabindex]";

/**
 * Keeps the focus from getting lost: where what had it is gone or hidden and nothing else took it, the first heading
 * or count of what is left around it does. Who clicks beside everything has given the focus away, and it stays so.
 * @returns how to stop
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What had the focus last and all around it, innermost first; none after it was given away. */
  let trail: readonly HTMLElement[] = [];
  let request = 0;
  const settle = (): void => {
    request = 0;
    const [last] = trail;
    if (last === undefined || !isFocusNowhere() || !document.hasFocus()) return;
    if (isSeen(last)) trail = [];
    else landmarkIn(trail)?.focus();
  };
  const later = (): void => {
    if (request === 0) request = requestAnimationFrame(settle);
  };
  const noteFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) trail = [...ancestorsOf(target, root)];
  };
  const observer = new MutationObserver(later);
  root.addEventListener("focusin", noteFocus);
  root.addEventListener("focusout", later);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ["hidden", "class"] });
  return () => {
    cancelAnimationFrame(request);
    observer.disconnect();
    root.removeEventListener("focusin", noteFocus);
    root.removeEventListener("focusout", later);
  };
}

function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

function* ancestorsOf(element: HTMLElement, root: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | null = element; at !== null && root.contains(at); at = at.parentElement)
    yield at;
}

function landmarkIn(trail: readonly HTMLElement[]): HTMLElement | undefined {
  for (const part of trail.filter(isSeen)) {
    const found = [...part.querySelectorAll<HTMLElement>(LANDMARKS)].find(isSeen);
    if (found === undefined) continue;
    if (!found.hasAttribute("tabindex")) found.tabIndex = -1;
    return found;
  }
  return undefined;
}
