import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Script, createContext, runInContext } from "node:vm";
import type { Bridge } from "./bridge";
import { completeOffice, type ClientGlobals } from "./completeOffice";
import type { OfficeEnvironment } from "./officeEnvironment";

const LIBRARY = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";

/** The little of a browser that the library looks for while it loads. */
const BROWSER = `
  var window = globalThis;
  var addEventListener = function () {};
  var location = { search: "", hash: "", href: "http://localhost/", protocol: "http:" };
  var navigator = { userAgent: "node" };
  var document = {
    cookie: "",
    addEventListener: function () {},
    createElement: function () { return {}; },
    getElementsByTagName: function () { return []; },
  };`;

let library: Script | undefined;

/**
 * Microsoft's unmodified Excel client library, in a realm of its own and connected with nothing.
 * Errors, promises and dates are those of the caller's realm.
 */
export function excelClientLibrary(): ClientGlobals {
  library ??= new Script(readFileSync(resolve(LIBRARY), "utf8"), { filename: LIBRARY });
  const globals = createContext({
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, performance },
    ...{ console, Error, Promise, Date },
  });
  runInContext(BROWSER, globals);
  library.runInContext(globals);
  return globals as unknown as ClientGlobals;
}

/** The client library, connected with a host through the bridge. */
export function nodeClient(bridge: Bridge, environment: OfficeEnvironment): ClientGlobals {
  const client = excelClientLibrary();
  client.OfficeExtension.HostBridge.init(bridge);
  completeOffice(client, environment);
  return client;
}
