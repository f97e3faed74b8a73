import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { guide as texts, tabs } from "../../locale/vi/shell";

/** Pages of docs/huong-dan by their names. */
export type GuidePage = "lap-so" | "kiem-tra" | "tien-do" | "cham-diem" | "bao-cao";

const PARTS: Readonly<Record<GuidePage, string>> = {
  "lap-so": tabs.plan,
  "kiem-tra": tabs.checks,
  "tien-do": tabs.progress,
  "cham-diem": tabs.scores,
  "bao-cao": tabs.reports,
};

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "32px",
    height: "32px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "20px",
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Opens the guide's page of a tab in a browser window, beside Excel. */
export function GuideLink({ page }: { readonly page: GuidePage }) {
  const styles = useStyles();
  const label = texts.open(PARTS[page]);
  return (
    <a
      className={styles.link}
      href={`huong-dan/${page}.html`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label}
    >
      <QuestionCircleRegular aria-hidden="true" />
    </a>
  );
}
