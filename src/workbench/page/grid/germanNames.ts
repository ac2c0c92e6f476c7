import { nativeFunctions } from "../../../locales/de/nativeFunctions";
import { GERMAN_FUNCTION_NAMES } from "../../spreadsheet/germanFunctionNames";
import { registries } from "../../spreadsheet/library";

/**
 * Lets the grid propose and explain native functions under their German names only, beside KIM's
 * own. They are never calculated under these names: formulas are kept in English.
 */
export function proposeGermanNames(): void {
  const { content } = registries.functionRegistry;
  const native = { ...content };
  for (const [name, described] of Object.entries(native))
    if (described.category !== "KIM") content[name] = { ...described, hidden: true };
  for (const [german, english] of Object.entries(GERMAN_FUNCTION_NAMES)) {
    const described = native[english];
    // Directly into the list: the library's own way refuses umlauts.
    const description = nativeFunctions[german] ?? "";
    if (described) content[german] = { ...described, name: german, description };
  }
}
