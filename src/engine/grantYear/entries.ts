type Present<Entry> = {
  [Key in keyof Entry as undefined extends Entry[Key] ? never : Key]: Entry[Key];
} & {
  [Key in keyof Entry as undefined extends Entry[Key] ? Key : never]?: Exclude<
    Entry[Key],
    undefined
  >;
};

/** The entry without the fields that are missing, as JSON has it. */
export const withoutMissing = <Entry extends object>(entry: Entry): Present<Entry> =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as Present<Entry>;

/** The entry without some fields, as if their cells were empty. */
export const without = <Entry extends object, Field extends keyof Entry>(
  entry: Entry,
  ...fields: readonly Field[]
): Omit<Entry, Field> =>
  Object.fromEntries(
    Object.entries(entry).filter(([field]) => !(fields as readonly PropertyKey[]).includes(field)),
  ) as Omit<Entry, Field>;
