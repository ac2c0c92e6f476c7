import { zoneOf } from "../model/address";
import type { Note } from "../model/sheet";
import { richText } from "./sharedStrings";
import { child, childrenOf, type Node, numberOf, plainText } from "./xml";

/** The notes of a sheet (ECMA-376-1, 18.7). */
export function readNotes(comments: Node | undefined): Note[] {
  const authors = childrenOf(child(comments, "authors"), "author").map(({ text }) =>
    plainText(text),
  );
  return childrenOf(child(comments, "commentList"), "comment").flatMap((node): Note[] => {
    const zone = zoneOf(node.attributes.ref ?? "");
    const author = authors[numberOf(node, "authorId") ?? 0] ?? "";
    const { text } = richText(child(node, "text"));
    return zone ? [{ row: zone.top, column: zone.left, author, text }] : [];
  });
}
