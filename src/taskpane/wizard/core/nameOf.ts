import type { Lists } from "./draft";

/** The name of the entry with that id; a text that is no id is the name itself. */
export const nameOf = (draft: Lists, list: "bodies" | "regions", id: string): string =>
  draft[list].find((entry) => entry.id === id)?.cells.name?.trim() ?? id;
