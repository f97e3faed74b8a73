import { useSyncExternalStore } from "react";
import { chooseScheme } from "./colorScheme";
import type { ColorScheme } from "./colorScheme";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/** The look that fits Office and the system now; changes with the system. */
export function useColorScheme(officeBackground: string | null): ColorScheme {
  const prefersDark = useMedia(DARK);
  const forcedColors = useMedia(FORCED);
  return chooseScheme({ officeBackground, prefersDark, forcedColors });
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
