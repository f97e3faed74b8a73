import { makeStyles, mergeClasses, Tab, tabClassNames, TabList, tokens } from "@fluentui/react-components";
import {
  CalendarClockRegular,
  ClipboardTaskListLtrRegular,
  DocumentTableRegular,
  DocumentTextRegular,
  StarRegular,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { tabs as texts } from "../../locale/vi/shell";
import { TAB_NAMES, tabNamed } from "./tabs";
import type { TabName } from "./tabs";

const ICONS: Readonly<Record<TabName, FluentIcon>> = {
  plan: DocumentTableRegular,
  checks: ClipboardTaskListLtrRegular,
  progress: CalendarClockRegular,
  scores: StarRegular,
  reports: DocumentTextRegular,
};

/** Low panes (zoom, a small laptop) have no room for two lines of tabs. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "grid", gridTemplateColumns: "repeat(5, 1fr)", maxWidth: "480px" },
  tab: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 2px ${tokens.spacingVerticalSNudge}`,
    [`& .${tabClassNames.content}`]: {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      whiteSpace: "nowrap",
    },
    [`& .${tabClassNames.icon}`]: { fontSize: "20px", overflow: "visible", [LOW]: { display: "none" } },
  },
  icon: { position: "relative", display: "flex" },
  count: {
    position: "absolute",
    top: "-3px",
    left: "13px",
    minWidth: "10px",
    padding: "0 3px",
    borderRadius: "8px",
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: "10px",
    lineHeight: "14px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  contrast: { "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
});

interface TabBarProps {
  /** Null while the pane doesn't know yet what the workbook needs. */
  readonly selected: TabName | null;
  readonly errors: number;
  /** Id of the element that shows a tab. */
  readonly panelId: (tab: TabName) => string;
  readonly onSelect: (tab: TabName) => void;
}

/** Id of a tab, which names its panel. */
export function tabId(panelId: string): string {
  return `${panelId}-tab`;
}

/** The pane's five tabs; each is as wide as a fifth of the pane, so that all stand in 320 px. */
export function TabBar({ selected, errors, panelId, onSelect }: TabBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.list}
        aria-label={texts.label}
        reserveSelectedTabSpace={false}
        selectedValue={selected}
        onTabSelect={(_event, data) => {
          const tab = tabNamed(data.value);
          if (tab !== null) onSelect(tab);
        }}
      >
        {TAB_NAMES.map((name) => {
          const Icon = ICONS[name];
          const marked = name === "checks" && errors > 0;
          return (
            <Tab
              key={name}
              id={tabId(panelId(name))}
              value={name}
              className={styles.tab}
              aria-controls={name === selected ? panelId(name) : undefined}
              aria-label={marked ? texts.withErrors(errors) : undefined}
              icon={
                <span className={styles.icon}>
                  <Icon aria-hidden="true" />
                  {marked && (
                    <span aria-hidden="true" className={mergeClasses(styles.count, styles.contrast)}>
                      {errors > 99 ? "99+" : errors}
                    </span>
                  )}
                </span>
              }
            >
              {texts[name]}
            </Tab>
          );
        })}
      </TabList>
    </div>
  );
}
