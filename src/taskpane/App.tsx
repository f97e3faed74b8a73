import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { ColorScheme } from "./colorScheme";
import { CrashBoundary } from "./components/CrashBoundary";
import type { OfficeHost } from "./officeHost";
import { UnavailableScreen } from "./screens/UnavailableScreen";
import { Shell } from "./shell/Shell";
import type { ShellProps } from "./shell/Shell";
import { useColorScheme } from "./useColorScheme";

const THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

const useStyles = makeStyles({
  root: { height: "100%", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
});

interface AppProps extends ShellProps {
  readonly host: OfficeHost;
}

/** The whole pane, in the look of the Office around it. */
export function App({ host, ...shell }: AppProps) {
  const styles = useStyles();
  const scheme = useColorScheme(host.kind === "excel" ? host.background : null);
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.root}>
      <CrashBoundary>
        {host.kind === "excel" ? <Shell {...shell} /> : <UnavailableScreen failure={host.failure} />}
      </CrashBoundary>
    </FluentProvider>
  );
}
