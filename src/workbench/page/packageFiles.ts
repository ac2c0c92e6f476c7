import { join } from "node:path";

/** Files of npm packages that the page loads unmodified, by their address on the local server. */
const FILES: Readonly<Record<string, string>> = {
  "/npm/owl.js": "@odoo/owl/dist/owl.iife.min.js",
  "/npm/spreadsheet.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "/npm/spreadsheet.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "/npm/spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "/npm/spreadsheet.LICENSE.txt": "@odoo/o-spreadsheet/LICENSE",
  "/npm/bootstrap.css": "bootstrap/dist/css/bootstrap.min.css",
  "/npm/chart.js": "chart.js/dist/chart.umd.min.js",
  "/npm/icons/css/icons.css": "font-awesome/css/font-awesome.min.css",
  "/npm/icons/fonts/fontawesome-webfont.woff2": "font-awesome/fonts/fontawesome-webfont.woff2",
};

/** Microsoft's client library for Excel on the web; KIM's own part follows it. */
const EXCEL_CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * The files that make up an address, one after the other. `folder` is what webpack writes; the
 * pane's office.js is put together here, so that Microsoft's file is copied nowhere.
 */
export function filesOf(pathname: string, folder: string): string[] {
  if (pathname === "/") return [join(folder, "index.html")];
  if (pathname === "/office.js")
    return [join("node_modules", EXCEL_CLIENT), join(folder, "client.js")];
  const file = FILES[pathname];
  return [file === undefined ? join(folder, pathname) : join("node_modules", file)];
}
