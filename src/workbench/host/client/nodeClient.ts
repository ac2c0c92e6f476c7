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
 * Loads Microsoft's unmodified Excel client library into a realm of its own and connects it with
 * the bridge. Errors and promises are those of the caller's realm.
 */
export function nodeClient(bridge: Bridge, environment: OfficeEnvironment): ClientGlobals {
  library ??= new Script(readFileSync(resolve(LIBRARY), "utf8"), { filename: LIBRARY });
  const globals = createContext({
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, performance },
    ...{ console, Error, Promise, Date },
  });
  runInContext(BROWSER, globals);
  library.runInContext(globals);
  const client = globals as unknown as ClientGlobals;
  client.OfficeExtension.HostBridge.init(bridge);
  completeOffice(client, environment);
  return client;
}
