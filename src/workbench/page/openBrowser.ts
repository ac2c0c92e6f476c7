import { spawn } from "node:child_process";

/** Opens the address in the user's browser, if there is a screen and KIM_BROWSER is not "none". */
export function openBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, KIM_BROWSER } = process.env;
  const hasScreen = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY;
  if (!hasScreen || KIM_BROWSER === "none") return;
  const [command, ...options] =
    { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ??
    (["xdg-open"] as string[]);
  const child = spawn(command!, [...options, address], { stdio: "ignore", detached: true });
  // Without such a program the user opens the printed address.
  child.on("error", () => undefined);
  child.unref();
}
