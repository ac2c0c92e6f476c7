import { runInNewContext } from "node:vm";

type KimFunction = (...args: unknown[]) => unknown;

/** Runs a script with the globals of a page. */
type RunScript = (code: string, globals: Record<string, unknown>) => void;

/**
 * Runs functions.js in a page without Excel, where no further script ever arrives. `events` has,
 * in their order, the ids given to Excel and the addresses of the scripts asked for.
 */
export function loadBundle(
  code: string,
  runScript: RunScript = runInNewContext,
): {
  functions: Record<string, KimFunction>;
  events: string[];
} {
  const functions: Record<string, KimFunction> = {};
  const events: string[] = [];
  const page = {
    CustomFunctions: {
      associate(id: string, run: KimFunction) {
        functions[id] = run;
        events.push(id);
      },
    },
    Office: { onReady: () => new Promise(() => undefined) },
    document: {
      currentScript: { tagName: "SCRIPT", src: "https://excel.kreis.example/kim/functions.js" },
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: () => undefined }),
      head: { appendChild: ({ src }: { src: string }) => events.push(src) },
    },
    setTimeout: () => 0,
  };
  runScript(code, { ...page, self: page });
  return { functions, events };
}
