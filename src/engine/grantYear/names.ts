import type { Body, Region } from "./grantYear";
import { nameKey } from "../names/nameKey";

/** Positions of named entries; of several with the same name the first. */
export function positionsByName(entries: readonly (Body | Region)[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  entries.forEach(({ name }, index) => {
    const key = nameKey(name);
    if (key !== "" && !positions.has(key)) positions.set(key, index);
  });
  return positions;
}

/** A name, or nothing if it is missing or blank. */
export const keyOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : nameKey(name) || undefined;
