import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import type { catalogue } from "../../src/functions/catalogue";
import { build } from "../build/build";
import { loadBundle } from "../build/loadBundle";

build("--env", "host=https://excel.kreis.example/");

const { functions } = loadBundle(readFileSync("dist/functions.js", "utf8"), (code, globals) => {
  // A context of its own would make every use of a global many times as slow.
  const before = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  Object.assign(globalThis, globals, { self: globalThis });
  runInThisContext(code);
  // The spreadsheet that is measured too takes the page's globals for those of a browser.
  for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  for (const [name, property] of before)
    if (name in globals) Object.defineProperty(globalThis, name, property);
});

/**
 * The functions as they are shipped: what runs the sources here names every closure anew at each
 * call, which takes longer than many a calculation.
 */
export const builtFunctions = functions as unknown as typeof catalogue;
