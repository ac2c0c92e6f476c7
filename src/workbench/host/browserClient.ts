import { completeOffice, type ClientGlobals } from "./client/completeOffice";
import type { ExcelHost } from "./excelHost";

/**
 * The second part of the workbench's office.js; the first part is Microsoft's client library,
 * unmodified. It runs in the task pane's frame and connects the library there with the host,
 * which the page around it offers under this name.
 */
export const HOST = "excelHost";

const pane = window as unknown as Window & ClientGlobals;
const host = (window.parent as unknown as Partial<Record<typeof HOST, ExcelHost>>)[HOST];
if (host) {
  pane.OfficeExtension.HostBridge.init(host.connect());
  completeOffice(pane, host.environment);
}
