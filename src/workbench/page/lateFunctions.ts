import type { CustomFunction } from "../host/client/officeEnvironment";
import type { Implementations } from "../spreadsheet/customFunctions";

type Associated = () => ReadonlyMap<string, CustomFunction>;

/**
 * The functions under `ids`, each looked up when it is called: the pane's page associates them
 * while it loads, and anew when it is loaded again. Until then they answer #N/A with `notLoaded`.
 * Every message of an error is handed to `note`.
 */
export function lateFunctions(
  ids: readonly string[],
  associated: Associated,
  notLoaded: string,
  note: (message: string) => void,
): Implementations {
  const late = (id: string) =>
    function call(...args: never[]): unknown {
      try {
        const implementation = associated().get(id);
        if (implementation) return implementation(...args);
      } catch (error) {
        note((error as Partial<Error>).message ?? "");
        throw error;
      }
      note(notLoaded);
      throw Object.assign(new Error(notLoaded), { code: "#N/A" });
    };
  return Object.fromEntries(ids.map((id) => [id, late(id)]));
}

const PAUSE = 10;

/** Waits until it is so, but no longer than `patience` milliseconds. */
export async function until(isSo: () => boolean, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!isSo() && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
}
