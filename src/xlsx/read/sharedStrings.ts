import { childrenOf, type Node, plainText } from "./xml";

/** A text, and whether parts of it have looks of their own. */
export interface RichText {
  readonly text: string;
  readonly isRich: boolean;
}

/** The text of a cell or a note: its own, or that of its runs; without what is read aloud. */
export function richText(node: Node | undefined): RichText {
  const runs = childrenOf(node, "r");
  const parts =
    runs.length > 0 ? runs.flatMap((run) => childrenOf(run, "t")) : childrenOf(node, "t");
  return { text: plainText(parts.map(({ text }) => text).join("")), isRich: runs.length > 1 };
}
