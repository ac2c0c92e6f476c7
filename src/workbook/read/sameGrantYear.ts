import type { GrantYear } from "../../engine/grantYear/grantYear";

/** Whether two grant years say the same, whatever the order of their fields. */
export const sameGrantYear = (a: GrantYear, b: GrantYear): boolean => text(a) === text(b);

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
