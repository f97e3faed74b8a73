import { makeStyles, tokens } from "@fluentui/react-components";
import { observeElementRect, useVirtualizer } from "@tanstack/react-virtual";
import type { Range, Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";

const GAP = 8;
/** Entries drawn above and below what is seen, so that Tab always finds the next one. */
const OVERSCAN = 6;

const useStyles = makeStyles({
  list: { position: "relative", flexShrink: 0, margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0, padding: tokens.strokeWidthThick, margin: "-2px" },
});

interface VirtualListProps<Entry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry, index: number) => string;
  /** Height of an entry before it has been drawn, in pixels. */
  readonly estimate: number;
  /** The entry a person is led to: it is drawn wherever it is, and takes the focus by itself. */
  readonly target?: string | null;
  /** Another object each time a person is led there, so that it comes into sight again. */
  readonly call?: object | null;
  readonly render: (entry: Entry, index: number) => ReactNode;
}

type ListVirtualizer = Virtualizer<HTMLElement, HTMLLIElement>;

/**
 * A list of which only what is seen is drawn: a plan of two thousand rows stays fluid. What has the focus stays
 * drawn too, so that scrolling loses nothing that was typed.
 */
export function VirtualList<Entry>(props: VirtualListProps<Entry>) {
  const { label, entries, keyOf, estimate, target = null, call = null, render } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { scroller, margin } = usePlace(list);
  const [focused, setFocused] = useState<number | null>(null);
  const targetIndex = target === null ? -1 : entries.findIndex((entry, at) => keyOf(entry, at) === target);
  const rangeExtractor = useCallback(
    ({ startIndex, endIndex, overscan, count }: Range): number[] => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
      const kept = [focused ?? -1, targetIndex].filter((at) => at >= 0 && at < count);
      return [...new Set([...seen, ...kept])].sort((a, b) => a - b);
    },
    [focused, targetIndex],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const entry = entries[index];
      return entry === undefined ? index : keyOf(entry, index);
    },
    gap: GAP,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor,
    measureElement,
    observeElementRect: observeShownRect,
  });
  useEffect(() => {
    const element = list.current;
    const findFocus = ({ target: at }: FocusEvent): void => {
      const item = at instanceof Element ? at.closest("[data-index]") : null;
      setFocused(item === null ? null : Number(item.getAttribute("data-index")));
    };
    element?.addEventListener("focusin", findFocus);
    return () => element?.removeEventListener("focusin", findFocus);
  }, []);
  useEffect(() => (targetIndex < 0 ? undefined : keepInSight(list, targetIndex)), [targetIndex, call]);
  return (
    <ul ref={list} aria-label={label} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {render(entry, index)}
          </li>
        );
      })}
    </ul>
  );
}

/** For so many frames entries above may still find their heights and push the entry away. */
const FRAMES_TO_SETTLE = 12;

/** Scrolls to an entry, or to what has the focus in it. @returns how to stop */
function keepInSight(list: RefObject<HTMLElement>, index: number): () => void {
  let frames = FRAMES_TO_SETTLE;
  const look = (): void => {
    const item = list.current?.querySelector(`[data-index="${index}"]`);
    const focus = document.activeElement;
    (item?.contains(focus) ? focus : item)?.scrollIntoView({ block: "nearest" });
    frames -= 1;
    request = frames > 0 ? requestAnimationFrame(look) : 0;
  };
  let request = requestAnimationFrame(look);
  return () => cancelAnimationFrame(request);
}

/** What scrolls the list, and how far below its top the list begins. */
function usePlace(list: RefObject<HTMLElement>): {
  readonly scroller: HTMLElement | null;
  readonly margin: number;
} {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const place = useCallback(() => {
    const element = list.current;
    if (element === null || element.offsetParent === null) return;
    const found = scrollerOf(element);
    setScroller(found);
    if (found !== null)
      setMargin(
        Math.round(element.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop),
      );
  }, [list]);
  useLayoutEffect(place);
  useLayoutEffect(() => {
    window.addEventListener("resize", place);
    return () => window.removeEventListener("resize", place);
  }, [place]);
  return { scroller, margin };
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  return null;
}

/** A hidden tab has no heights: what was measured before still holds. */
function measureElement(
  element: HTMLLIElement,
  _entry: ResizeObserverEntry | undefined,
  instance: ListVirtualizer,
): number {
  const height = Math.round(element.getBoundingClientRect().height);
  const index = Number(element.dataset.index);
  return height > 0
    ? height
    : (instance.measurementsCache[index]?.size ?? instance.options.estimateSize(index));
}

function observeShownRect(
  instance: ListVirtualizer,
  onChange: (rect: { readonly width: number; readonly height: number }) => void,
): void | (() => void) {
  return observeElementRect(instance, (rect) => {
    if (rect.height > 0) onChange(rect);
  });
}
