import { registries } from "../../spreadsheet/library";

/**
 * What leads nowhere here: another locale would turn the notation upside down, pictures need a
 * store for files, and what Excel lays out differently would only mislead.
 */
const REMOVED: readonly (readonly [menu: string, item: string])[] = [
  ["file", "settings"],
  ["view", "view_irregularity_map"],
  ["insert", "insert_carousel"],
  ["insert", "insert_pivot"],
  ["insert", "insert_image"],
  ["data", "pivot"],
];

/** Takes out of the library's menus what a stand-in for Excel cannot keep. */
export function shortenMenus(): void {
  const { content } = registries.topbarMenuRegistry;
  for (const [menu, item] of REMOVED) {
    const entry = content[menu];
    if (Array.isArray(entry?.children))
      entry.children = entry.children.filter((child) => !("id" in child) || child.id !== item);
  }
}
