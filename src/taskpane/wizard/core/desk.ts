import type { Desk } from "../../../engine/grantYear/grantYear";
import type { Draft } from "./draft";

/** Who asks; the grantee unless something else was chosen. */
export const deskOf = ({ desk }: { readonly desk?: string }): Desk =>
  desk === "LEAD" || desk === "LAST" ? desk : "GRANTEE";

/** Whether the desk gets its money by a contract, not by a notice. */
export const hasContract = (head: Draft["head"]): boolean => deskOf(head) !== "GRANTEE";
