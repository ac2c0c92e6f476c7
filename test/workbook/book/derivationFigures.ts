import { plan } from "../../../src/engine/grantYear/plan";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import type { WrittenSheet } from "./bookExcel";

/** A cent for each budget year of an own share by key, and for each body of a contract one. */
const TOLERANCE = 0.05;

/** The lines of the derivation: body, amount, how it comes about, result. */
export function derivationLines(written: readonly WrittenSheet[]) {
  const { values = [] } = written.find(({ id }) => id === "derivation") ?? {};
  const header = values.findIndex(([, , steps]) => steps === "Rechenweg");
  return values
    .slice(header + 1)
    .filter(([name]) => name !== "")
    .map(([name, what, steps, result]) => ({
      ...{ name: String(name), what: String(what), steps: String(steps), result },
    }));
}

/** Lines whose equation does not lead to their result. */
export const wrongLines = (written: readonly WrittenSheet[]) =>
  derivationLines(written).filter(({ steps, result }) => {
    const value = valueOf(steps);
    return value !== undefined && !(Math.abs(value - Number(result)) < TOLERANCE);
  });

/** Amounts of bodies that no line explains: "Kamen, Landesmittel". */
export function unexplained(grantYear: GrantYear, written: readonly WrittenSheet[]): string[] {
  const lines = derivationLines(written);
  const isThere = (name: string, what: string): boolean =>
    lines.some((line) => line.name === name && line.what === what);
  return plan(grantYear).rows.flatMap(({ name, amount, ownShare }) => [
    ...(amount && !isThere(name, "Landesmittel") ? [`${name}, Landesmittel`] : []),
    ...(ownShare !== 0 && !isThere(name, "Eigenanteil") ? [`${name}, Eigenanteil`] : []),
  ]);
}

/** "2,5 VZÄ × 55.000 € × (1 + 14 ÷ 31) ÷ 12" as a number; nothing for what is no equation. */
function valueOf(text: string): number | undefined {
  const plain = text
    .replace(/VZÄ|€|\s/g, "")
    .replace(/\.(?=\d{3})/g, "")
    .replaceAll(",", ".");
  if (!/^[\d.(][\d.()×÷+−]*$/.test(plain) || !/[×÷+−]/.test(plain)) return undefined;
  const tokens = plain.match(/[\d.]+|[()×÷+−]/g) ?? [];
  const factor = (): number => {
    const token = tokens.shift();
    if (token !== "(") return Number(token);
    const inner = sum();
    tokens.shift();
    return inner;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[0] === "×" || tokens[0] === "÷")
      value = tokens.shift() === "×" ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[0] === "+" || tokens[0] === "−")
      value += tokens.shift() === "+" ? product() : -product();
    return value;
  };
  return sum();
}
