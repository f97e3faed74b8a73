import { useEffect, useState } from "react";
import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { workbench as texts } from "../../src/locale/vi/workbench";
import { areaAddress, parseArea } from "../../host/objects/area";
import type { SheetView } from "../../host/view/sheetView";
import type { Cells } from "./excelBeside";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, padding: "4px 8px", alignItems: "center" },
  place: { width: "84px", flexShrink: 0 },
  content: { flexGrow: 1 },
});

interface CellLineProps {
  readonly view: SheetView;
  readonly selection: Cells;
  readonly onChoose: (choice: string) => void;
  readonly onGo: (cells: Cells) => void;
}

/** What stands in the selected cell: its address, its formula or text, and its list where it has one. */
export function CellLine({ view, selection, onChoose, onGo }: CellLineProps) {
  const styles = useStyles();
  const { row, column } = selection;
  const cell = view.cells.find((candidate) => candidate.row === row && candidate.column === column);
  const list = view.dropDowns.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return (
    <div className={styles.line}>
      <NameBox className={styles.place} selection={selection} onGo={onGo} />
      {list !== undefined && (
        <Select
          size="small"
          aria-label={texts.choices}
          value=""
          onChange={(_event, { value }) => {
            if (value !== "") onChoose(value);
          }}
        >
          <option value="">{texts.chooseFromList}</option>
          {list.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      )}
      <Input
        className={styles.content}
        size="small"
        readOnly
        aria-label={texts.formula}
        value={cell?.formula ?? cell?.text ?? ""}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly className: string;
  readonly selection: Cells;
  readonly onGo: (cells: Cells) => void;
}

/** Address of the selection; another one typed here is gone to. */
function NameBox({ className, selection, onGo }: NameBoxProps) {
  const address = areaAddress(selection);
  const [typed, setTyped] = useState(address);
  useEffect(() => setTyped(address), [address]);
  return (
    <Input
      className={className}
      size="small"
      aria-label={texts.cell}
      value={typed}
      onChange={(_event, { value }) => setTyped(value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(address);
        if (event.key !== "Enter") return;
        event.preventDefault();
        const cells = parseArea(typed.trim());
        if (cells === null) setTyped(address);
        else onGo(cells);
      }}
    />
  );
}
