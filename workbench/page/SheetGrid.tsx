import { Workbook as Grid } from "@fortune-sheet/react";
import type { WorkbookInstance } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { SheetView } from "../../host/view/sheetView";
import type { Cells } from "./excelBeside";
import { gridSheet } from "./gridSheet";

interface SheetGridProps {
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
export function SheetGrid({ view, selection, onSelect, onType, onClear }: SheetGridProps) {
  const grid = useRef<WorkbookInstance>(null);
  const sheet = useMemo(() => gridSheet(view), [view]);
  const first = useRef(sheet);
  const told = useRef(selection);
  /** The grid tells its selection late; what we selected ourselves must not come back as a person's choice. */
  const byPerson = useRef(false);
  const acts = useRef({ onSelect, onType, onClear });
  acts.current = { onSelect, onType, onClear };

  // The first one too: the grid draws the texts of what it is mounted with only after something has happened.
  useEffect(() => {
    let later: number;
    const show = (): void => {
      // A new picture would end what somebody is typing.
      if (isTyping(cellEditor())) later = window.setTimeout(show, WHILE_TYPING_MS);
      else grid.current?.updateSheet([sheet]);
    };
    later = window.setTimeout(show, 0);
    return () => window.clearTimeout(later);
  }, [sheet]);

  const { row, column, rows, columns } = selection;
  useEffect(() => {
    const wanted = { row, column, rows, columns };
    if (same(told.current, wanted)) return;
    told.current = wanted;
    byPerson.current = false;
    grid.current?.setSelection([{ row: [row, row + rows - 1], column: [column, column + columns - 1] }]);
    grid.current?.scroll({ targetRow: row, targetColumn: column });
  }, [row, column, rows, columns]);

  const hooks = useMemo(
    () => ({
      beforeUpdateCell: (at: number, across: number, value: unknown) => {
        acts.current.onType(at, across, [[value === null || value === undefined ? "" : String(value)]]);
        return false;
      },
      beforePaste: (_selection: unknown, content: string) => {
        acts.current.onType(told.current.row, told.current.column, pasted(content));
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
    if (isTyping(event.target)) return;
    const command = event.ctrlKey || event.metaKey;
    // Taking back is the pane's: the grid's own history would only change its picture.
    if (command && /^[zy]$/i.test(event.key)) event.stopPropagation();
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.stopPropagation();
    event.preventDefault();
    acts.current.onClear(told.current);
  };

  return (
    <div
      className={GRID_CLASS}
      style={{ height: "100%" }}
      onKeyDownCapture={onKeyDown}
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

const cellEditor = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.${GRID_CLASS} .luckysheet-cell-input`);

/** Typing goes on in the selected cell. */
export function focusGrid(): void {
  cellEditor()?.focus();
}

const same = (one: Cells, other: Cells): boolean =>
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
