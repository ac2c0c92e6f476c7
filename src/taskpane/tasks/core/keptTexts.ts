/** Texts of a few fields by their names. */
export type Texts = Readonly<Record<string, string>>;

/** What was kept of the fields that `none` has; nothing if it is no such draft, or was damaged. */
export function readTexts<Fields extends Texts>(none: Fields, saved: unknown): Fields | undefined {
  if (typeof saved !== "object" || saved === null) return undefined;
  const texts = saved as Readonly<Record<string, unknown>>;
  const names = Object.keys(none);
  const isSound =
    Object.keys(texts).length === names.length &&
    names.every((name) => Object.hasOwn(texts, name) && typeof texts[name] === "string");
  return isSound ? (saved as Fields) : undefined;
}

/** With one text more; `none` itself once all of them are blank. */
export function withText<Fields extends Texts>(
  none: Fields,
  before: Fields,
  more: Partial<Fields>,
): Fields {
  const after = { ...before, ...more };
  return Object.values(after).some((text) => text.trim() !== "") ? after : none;
}
