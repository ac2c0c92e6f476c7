import type { Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { isDark } from "./isDark";
import { darkTheme, lightTheme } from "./themes";

const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");

/** The system tells of a change; Excel does not, so it is asked again when the pane is used. */
function subscribe(changed: () => void): () => void {
  systemIsDark.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    systemIsDark.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

/** Fluent's theme to match Excel, light or dark. Forced colours override it in the browser. */
export function useTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, () =>
    isDark(Office.context.officeTheme, systemIsDark.matches),
  );
  useEffect(() => {
    // For what the browser draws itself, such as scroll bars.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark ? darkTheme : lightTheme;
}
