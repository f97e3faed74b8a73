import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { EmbeddedExcel } from "../../host/embeddedExcel";
import { workbench as texts } from "../../src/locale/vi/workbench";
import type { PaneStart } from "../paneHost";
import { CellLine } from "./CellLine";
import { download } from "./download";
import type { Cells, ExcelBeside } from "./excelBeside";
import { Head } from "./Head";
import { LeaveDialog } from "./LeaveDialog";
import { SheetGrid } from "./SheetGrid";
import type { GridHandle } from "./SheetGrid";
import { typedEntry } from "./typedEntry";
import { useExcelBeside } from "./useExcelBeside";
import { useUnsaved } from "./useUnsaved";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateRows: "auto 1fr", height: "100vh", overflow: "hidden" },
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 360px", minHeight: 0 },
  book: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0 },
  grid: { flexGrow: 1, minHeight: 0, backgroundColor: "#ffffff" },
  tabs: {
    overflowX: "auto",
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pane: {
    width: "100%",
    height: "100%",
    border: "none",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  wait: { margin: "auto" },
});

/** A spreadsheet over the embedded Excel, and beside it the pane as it is shipped. */
export function Workbench({ dark }: { readonly dark: boolean }) {
  const styles = useStyles();
  const theme = dark ? "dark" : "light";
  const frame = useRef<HTMLIFrameElement>(null);
  const [start, setStart] = useState<PaneStart>({ theme });
  const [notice, setNotice] = useState<string | null>(null);
  // This page has one window only: a further workbook is handed over as a file, and nothing open is lost.
  const handOver = useCallback((file: Uint8Array | null) => {
    if (file === null) return;
    download(file, texts.newFileName);
    setNotice(texts.newWorkbook);
  }, []);
  const beside = useExcelBeside(frame, start, handOver);
  const unsaved = useUnsaved(beside);
  const [next, setNext] = useState<PaneStart | null>(null);

  const replace = (by: PaneStart): void => {
    setNext(null);
    setNotice(null);
    setStart(by);
  };
  const open = async (file: Uint8Array | null, fileName: string): Promise<void> => {
    if (file !== null && !(await isWorkbook(file))) {
      setNotice(texts.unreadable(fileName));
      return;
    }
    const by: PaneStart = file === null ? { theme } : { theme, file, fileName };
    if (unsaved.holds()) setNext(by);
    else replace(by);
  };
  const act = useCallback((work: Promise<void>) => {
    work.then(
      () => setNotice(null),
      (error: unknown) => {
        console.error(error);
        setNotice(texts.refused);
      },
    );
  }, []);
  const save = async (excel: ExcelBeside): Promise<boolean> => {
    try {
      const downloaded = unsaved.state();
      download(await excel.host.save(), start.fileName ?? texts.fileName);
      unsaved.note(downloaded);
      return true;
    } catch (error) {
      console.error(error);
      setNotice(texts.saveFailed);
      return false;
    }
  };
  const saveAndReplace = async (by: PaneStart): Promise<void> => {
    if (beside.state !== "open" || (await save(beside.excel))) replace(by);
    else setNext(null);
  };

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.page}>
      <Head
        onOpen={(file, name) => void open(file, name)}
        onSave={beside.state === "open" ? () => void save(beside.excel) : null}
      />
      <LeaveDialog
        open={next !== null}
        onSave={() => next !== null && void saveAndReplace(next)}
        onDrop={() => next !== null && replace(next)}
        onStay={() => setNext(null)}
      />
      <div className={styles.body}>
        <main className={styles.book} aria-label={texts.grid}>
          {beside.state === "unreadable" && (
            <MessageBar intent="error">
              <MessageBarBody>{texts.unreadable(start.fileName ?? "")}</MessageBarBody>
            </MessageBar>
          )}
          {notice !== null && (
            <MessageBar intent="warning">
              <MessageBarBody>{notice}</MessageBarBody>
            </MessageBar>
          )}
          {beside.state === "opening" && <Spinner className={styles.wait} label={texts.opening} />}
          {beside.state === "open" && <Book {...beside} act={act} />}
        </main>
        <iframe ref={frame} className={styles.pane} title={texts.pane} />
      </div>
    </FluentProvider>
  );
}

/** Tried before the open workbook is given up for it: nobody loses their work to a broken file. */
async function isWorkbook(file: Uint8Array): Promise<boolean> {
  try {
    await EmbeddedExcel.start({ file });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

interface BookProps {
  readonly excel: ExcelBeside;
  readonly picture: Extract<ReturnType<typeof useExcelBeside>, { state: "open" }>["picture"];
  readonly act: (work: Promise<void>) => void;
}

function Book({ excel, picture: { window, sheet }, act }: BookProps) {
  const styles = useStyles();
  const grid = useRef<GridHandle>(null);
  const type = (row: number, column: number, lines: readonly (readonly string[])[]): void =>
    act(
      excel.type(
        sheet.name,
        row,
        column,
        lines.map((line) => line.map(typedEntry)),
      ),
    );
  const select = (cells: Cells): void => act(excel.select(sheet.name, cells));
  return (
    <>
      <CellLine
        view={sheet}
        selection={window.selection}
        onChoose={(choice) => type(window.selection.row, window.selection.column, [[choice]])}
        onGo={(cells) => {
          grid.current?.goTo(cells);
          select(cells);
        }}
      />
      <div className={styles.grid}>
        <SheetGrid
          key={sheet.name}
          handle={grid}
          view={sheet}
          selection={window.selection}
          onSelect={select}
          onType={type}
          onClear={(cells) => act(excel.clear(sheet.name, cells))}
        />
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.sheets}
        selectedValue={sheet.name}
        onTabSelect={(_event, { value }) => {
          if (value !== sheet.name)
            act(excel.select(String(value), { row: 0, column: 0, rows: 1, columns: 1 }));
        }}
      >
        {window.sheets.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </>
  );
}
