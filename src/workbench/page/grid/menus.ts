import { registries } from "../../spreadsheet/library";

type MenuEntry = (typeof registries.topbarMenuRegistry.content)[string];

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

const MENUS = [
  "topbarMenuRegistry",
  "cellMenuRegistry",
  "colMenuRegistry",
  "rowMenuRegistry",
] as const;

/** "Strg+C" in place of "Ctrl+C" beside the entries of all menus. */
export function nameGermanKeys(): void {
  for (const menu of MENUS) Object.values(registries[menu].content).forEach(nameKey);
}

function nameKey(entry: MenuEntry): void {
  if (entry.shortcut) entry.shortcut = entry.shortcut.replace("Ctrl+", "Strg+");
  if (!Array.isArray(entry.children)) return;
  for (const child of entry.children) if ("name" in child) nameKey(child as MenuEntry);
}
