import { keyOf } from "../../engine/grantYear/names";
import { bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { BookCells } from "./bookCells";

/** Whether a name on the sheets stands for who pays the desk, in whichever language. */
export function grantorIn({ cells }: Pick<BookCells, "cells">): (name: unknown) => boolean {
  const words = [
    String(cells.get("grantor")?.value ?? ""),
    ...LANGUAGES.map((language) => bookText(language).grantor),
  ].map((word) => keyOf(word));
  return (name) => typeof name === "string" && words.includes(keyOf(name));
}
