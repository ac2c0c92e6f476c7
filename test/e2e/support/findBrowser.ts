import chromium from "@sparticuz/chromium";
import { existsSync } from "node:fs";

const { LOCALAPPDATA, PROGRAMFILES } = process.env;

/** Where Chrome, Chromium and Edge install themselves on Linux, macOS and Windows. */
const INSTALLED = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
    (name) => `/usr/bin/${name}`,
  ),
  ...["microsoft-edge", "microsoft-edge-stable"].map((name) => `/usr/bin/${name}`),
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
  `${PROGRAMFILES} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
];

export interface FoundBrowser {
  readonly path: string;
  /** What it needs beside our own options. */
  readonly options: readonly string[];
}

/**
 * The browser for the tests: the one that KIM_CHROMIUM names, else an installed one, else the one
 * that the package @sparticuz/chromium brings along (Linux). Without any, the reason is thrown.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.KIM_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`KIM_CHROMIUM names no file: ${named}`);
    return { path: named, options: [] };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, options: [] };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chrome, Chromium or Edge is installed where it is usually found.");
  return { path: await chromium.executablePath(), options: chromium.args };
}
