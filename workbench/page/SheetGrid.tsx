import { Workbook as Grid } from "@fortune-sheet/react";
import type { Sheet } from "@fortune-sheet/core";
import type { WorkbookInstance } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import { useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { KeyboardEvent, Ref } from "react";
import type { SheetView } from "../../host/view/sheetView";
import type { Cells } from "./excelBeside";
import { gridSheet, scrollPlace } from "./gridSheet";

/** What the page around a grid may ask of it. */
export interface GridHandle {
  /** Selects cells at once and takes the keyboard, so that what is typed next lands there. */
  readonly goTo: (cells: Cells) => void;
}

interface SheetGridProps {
  readonly handle: Ref<GridHandle>;
  readonly view: SheetView;
  readonly selection: Cells;
  readonly onSelect: (cells: Cells) => void;
  readonly onType: (row: number, column: number, lines: readonly (readonly string[])[]) => void;
  readonly onClear: (cells: Cells) => void;
}

/**
 * One sheet in the open-source grid. The grid only shows and takes input: what is typed, pasted or deleted goes
 * to the embedded Excel, and what is there afterwards comes back as a new view.
 */
export function SheetGrid({ handle, view, selection, onSelect, onType, onClear }: SheetGridProps) {
  const grid = useRef<WorkbookInstance>(null);
  const sheet = useUnlessSame(useMemo(() => gridSheet(view), [view]));
  const first = useRef(sheet);
  /** Null until the grid was told a selection: by itself it begins with the first cell. */
  const told = useRef<Cells | null>(null);
  const lastKey = useRef(0);
  /** The grid tells its selection late; what we selected ourselves must not come back as a person's choice. */
  const byPerson = useRef(false);
  const acts = useRef({ onSelect, onType, onClear });
  acts.current = { onSelect, onType, onClear };

  const drawn = useRef(view);
  drawn.current = view;
  const tell = useRef((cells: Cells): void => {
    if (same(told.current, cells)) return;
    told.current = cells;
    byPerson.current = false;
    const { row, column, rows, columns } = cells;
    grid.current?.setSelection([{ row: [row, row + rows - 1], column: [column, column + columns - 1] }]);
    grid.current?.scroll(scrollPlace(drawn.current, row, column));
  });
  const wanted = useRef(selection);
  wanted.current = selection;

  // The first one too: the grid draws the texts of what it is mounted with only after something has happened.
  useEffect(() => {
    let later: number;
    const show = (): void => {
      // A new picture would end what somebody is typing, and take the letter whose key has just gone down.
      const typing = isTyping(cellEditor()) || performance.now() - lastKey.current < WHILE_TYPING_MS;
      if (typing) later = window.setTimeout(show, WHILE_TYPING_MS);
      else {
        grid.current?.updateSheet([sheet]);
        tell.current(wanted.current);
      }
    };
    later = window.setTimeout(show, 0);
    return () => window.clearTimeout(later);
  }, [sheet]);

  const { row, column, rows, columns } = selection;
  useEffect(() => {
    // A grid that was just mounted sets its own first; it is told with its first picture.
    if (told.current !== null) tell.current({ row, column, rows, columns });
  }, [row, column, rows, columns]);
  useImperativeHandle(handle, () => ({
    goTo: (cells) => {
      tell.current(cells);
      cellEditor()?.focus();
    },
  }));

  const hooks = useMemo(
    () => ({
      beforeUpdateCell: (at: number, across: number, value: unknown) => {
        acts.current.onType(at, across, [[value === null || value === undefined ? "" : String(value)]]);
        return false;
      },
      beforePaste: (_selection: unknown, content: string) => {
        const { row: at, column: across } = told.current ?? FIRST_CELL;
        acts.current.onType(at, across, pasted(content));
        return false;
      },
      afterSelectionChange: (_sheet: string, area: { row: number[]; column: number[] }) => {
        const [top = 0, bottom = top] = area.row;
        const [left = 0, right = left] = area.column;
        const chosen = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
        if (!byPerson.current || same(told.current, chosen)) return;
        told.current = chosen;
        acts.current.onSelect(chosen);
      },
    }),
    [],
  );

  const onPerson = (): void => {
    byPerson.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    onPerson();
    lastKey.current = performance.now();
    if (isTyping(event.target)) return;
    const command = event.ctrlKey || event.metaKey;
    // Taking back is the pane's: the grid's own history would only change its picture.
    if (command && /^[zy]$/i.test(event.key)) event.stopPropagation();
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.stopPropagation();
    event.preventDefault();
    acts.current.onClear(told.current ?? FIRST_CELL);
  };

  /** A letter of an input method or a screen keyboard comes without the key that the grid begins an entry with. */
  const onLetter = (): void => {
    const editor = cellEditor();
    if (editor === null || isTyping(editor) || performance.now() - lastKey.current < KEY_TO_LETTER_MS) return;
    const key = new window.KeyboardEvent("keydown", { key: "Process", keyCode: INPUT_METHOD, bubbles: true });
    editor.dispatchEvent(key);
  };

  return (
    <div
      className={GRID_CLASS}
      style={{ height: "100%" }}
      onKeyDownCapture={onKeyDown}
      onBeforeInputCapture={onLetter}
      onPointerDownCapture={onPerson}
    >
      <Grid
        ref={grid}
        data={[first.current]}
        hooks={hooks}
        lang="en"
        showToolbar={false}
        showFormulaBar={false}
        showSheetTabs={false}
        cellContextMenu={[]}
        headerContextMenu={[]}
      />
    </div>
  );
}

const GRID_CLASS = "so-cchc-grid";

const WHILE_TYPING_MS = 200;
const KEY_TO_LETTER_MS = 20;
/** The key code that browsers give for keys which an input method takes. */
const INPUT_METHOD = 229;

const cellEditor = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.${GRID_CLASS} .luckysheet-cell-input`);

const FIRST_CELL: Cells = { row: 0, column: 0, rows: 1, columns: 1 };

/** The sheet drawn last where the new one looks the same: most batches only read or select. */
function useUnlessSame(sheet: Sheet): Sheet {
  const drawn = useRef({ sheet, text: "" });
  return useMemo(() => {
    const text = JSON.stringify(sheet);
    if (text !== drawn.current.text) drawn.current = { sheet, text };
    return drawn.current.sheet;
  }, [sheet]);
}

const same = (one: Cells | null, other: Cells): boolean =>
  one !== null &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Text from the clipboard as lines of cells; a table copied from a page comes as HTML, whose text counts. */
function pasted(content: string): string[][] {
  const page = new DOMParser().parseFromString(content, "text/html");
  const rows = [...page.querySelectorAll("tr")];
  if (rows.length > 0) {
    return rows.map((line) => [...line.querySelectorAll("td, th")].map((cell) => cell.textContent.trim()));
  }
  return content
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
}

/** The grid's cell editor always has the focus; it holds text only while somebody types into a cell. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable && target.textContent !== "";
}
