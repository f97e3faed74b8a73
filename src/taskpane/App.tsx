import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { Clock } from "./clock";
import type { ColorScheme } from "./colorScheme";
import { CrashBoundary } from "./components/CrashBoundary";
import type { OfficeHost } from "./officeHost";
import { PaneScreens } from "./screens/PaneScreens";
import { UnavailableScreen } from "./screens/UnavailableScreen";
import type { PaneServices } from "./services";
import { useColorScheme } from "./useColorScheme";

const THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

const useStyles = makeStyles({
  root: { height: "100%", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
});

interface AppProps {
  readonly host: OfficeHost;
  readonly services: PaneServices;
  readonly clock: Clock;
}

/** The whole pane, in the look of the Office around it. */
export function App({ host, services, clock }: AppProps) {
  const styles = useStyles();
  const scheme = useColorScheme(host.kind === "excel" ? host.background : null);
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.root}>
      <CrashBoundary>
        {host.kind === "excel" ? (
          <PaneScreens services={services} clock={clock} />
        ) : (
          <UnavailableScreen failure={host.failure} />
        )}
      </CrashBoundary>
    </FluentProvider>
  );
}
