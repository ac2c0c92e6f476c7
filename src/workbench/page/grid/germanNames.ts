import { GERMAN_FUNCTION_NAMES } from "../../spreadsheet/germanFunctionNames";
import { registries } from "../../spreadsheet/library";

/**
 * Lets the grid propose and explain native functions under their German names, and no longer under
 * the English ones. They are never calculated under these names: formulas are kept in English.
 */
export function proposeGermanNames(): void {
  const { content } = registries.functionRegistry;
  for (const [german, english] of Object.entries(GERMAN_FUNCTION_NAMES)) {
    const described = content[english];
    if (!described || german === english) continue;
    // Directly into the list: the library's own way refuses umlauts.
    content[german] = { ...described, name: german };
    content[english] = { ...described, hidden: true };
  }
}
