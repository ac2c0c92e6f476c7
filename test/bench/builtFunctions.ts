import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import type { catalogue } from "../../src/functions/catalogue";
import { build } from "../build/build";
import { loadBundle } from "../build/loadBundle";

build();

const { functions } = loadBundle(readFileSync("dist/functions.js", "utf8"), (code, globals) => {
  // A context of its own would make every use of a global many times as slow.
  Object.assign(globalThis, globals, { self: globalThis });
  runInThisContext(code);
});

/**
 * The functions as they are shipped: what runs the sources here names every closure anew at each
 * call, which takes longer than many a calculation.
 */
export const builtFunctions = functions as unknown as typeof catalogue;
