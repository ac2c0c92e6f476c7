/** The label of what a text names, if it has one: "valueOf", which every object has, has none. */
export const labelOf = <Label>(
  labels: Readonly<Partial<Record<string, Label>>>,
  name: string,
): Label | undefined => (Object.hasOwn(labels, name) ? labels[name] : undefined);
