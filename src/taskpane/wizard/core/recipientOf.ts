import type { FieldOf } from "../../../engine/grantYear/fields";
import type { Draft, Entry } from "./draft";

/** The body that gets the money from the Land: the first without a payer. */
export const recipientOf = ({
  bodies,
}: Pick<Draft, "bodies">): Entry<FieldOf<"bodies">> | undefined =>
  bodies.find(({ cells }) => !cells.payer);
