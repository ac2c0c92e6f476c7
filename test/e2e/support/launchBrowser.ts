import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./findBrowser";

/**
 * In place of what Playwright turns off, which a browser takes from one list only: whatever asks
 * the network or draws late; and the pages of the address bar, which nobody sees, but which every
 * new window would load for a second of processor time.
 */
const WITHOUT = [
  ...["HttpsUpgrades", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints"],
  ...["PaintHolding", "PreconnectToSearch", "ThirdPartyStoragePartitioning"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "LensOverlay"],
  ...["AimEnabled", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"],
];

/** Quiet: the browser's own services would look for hosts outside this machine. */
const OPTIONS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${WITHOUT.join(",")}`,
];

/** A real Chromium, or undefined with a loud reason: on a build server that is a failure. */
export async function launchBrowser(): Promise<Browser | undefined> {
  try {
    const { path, options } = await findBrowser();
    return await chromium.launch({ executablePath: path, args: [...OPTIONS, ...options] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `NO BROWSER: the tests in a real browser cannot run.\n${reason}\nSet KIM_CHROMIUM to the program file of a Chrome, Chromium or Edge.`;
    if (process.env.CI) throw new Error(message);
    process.stderr.write(`\n${message}\n\n`);
    return undefined;
  }
}
