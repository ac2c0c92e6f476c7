type KeyOf<Item> = (item: Item, index: number) => PropertyKey;

function groupBy<Item>(items: Iterable<Item>, keyOf: KeyOf<Item>): Record<PropertyKey, Item[]> {
  const groups = Object.create(null) as Record<PropertyKey, Item[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

/** o-spreadsheet needs `Object.groupBy`, which Node has from version 21 on; KIM also runs on 20. */
(Object as { groupBy?: typeof groupBy }).groupBy ??= groupBy;
