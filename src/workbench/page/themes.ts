import type { Theme } from "../host/excelHost";

/** The colours of Excel's light and dark theme, as Office tells them to an add-in. */
export const themes: Readonly<Record<"light" | "dark", Theme>> = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#000000",
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#3B3B3B",
    controlForegroundColor: "#FFFFFF",
  },
};
