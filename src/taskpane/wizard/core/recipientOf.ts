import type { Draft, Entry, ListFields } from "./draft";

/** The body that gets the money from the Land: the first without a payer. */
export const recipientOf = ({
  bodies,
}: Pick<Draft, "bodies">): Entry<ListFields["bodies"]> | undefined =>
  bodies.find(({ cells }) => !cells.payer);
