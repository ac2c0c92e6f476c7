import { HostError } from "../wire/hostError";

/** The colours by name that the add-in and Excel's own samples use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals, as Excel answers, from a hexadecimal or named colour. */
export function colorOf(given: unknown): string {
  const text = String(given);
  const color = NAMED[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw new HostError("InvalidArgument");
  return color;
}
