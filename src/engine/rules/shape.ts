/** What is wrong with a data file, and where: `records[3].value`. */
export interface RuleProblem {
  readonly path: string;
  readonly problem:
    | "missing"
    | "unknownKey"
    | "malformed"
    | "duplicate"
    | "unknownModule"
    | "unknownItem"
    | "unknownDocument"
    | "unusedDocument"
    | "wrongUnit"
    | "reasonMismatch"
    | "copyMismatch"
    | "notTheNextHalfYear";
}

/** Says what is wrong with a value at a path; nothing if it is sound. */
export type Check = (value: unknown, path: string) => RuleProblem[];
type Checks = Readonly<Record<string, Check>>;

const is =
  (test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? [] : [{ path, problem: "malformed" }];

const isMatch = (pattern: RegExp): Check =>
  is((value) => typeof value === "string" && pattern.test(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const text = isMatch(/^\S(.*\S)?$/);
export const url = isMatch(/^https?:\/\/\S+$/);
export const decimal = isMatch(/^(0|[1-9]\d*)(\.\d+)?$/);
/** A percentage with both decimals, below ten in size: -0.13. */
export const percentage = isMatch(/^-?\d\.\d\d$/);
export const onlyTrue = is((value) => value === true);
export const wholeNumber = is((value) => Number.isInteger(value) && (value as number) > 0);
export const oneOf = (values: readonly string[]): Check =>
  is((value) => values.includes(value as string));

/** A day: 2023-02-15. */
export const day = is((value) => isDate(value, 3));
/** A day, a month or a year: 2023-02-15, 2023-02, 2023. */
export const date = is((value) => isDate(value, 1));
export const dayOrNull = is((value) => value === null || isDate(value, 3));

function isDate(value: unknown, leastParts: number): boolean {
  const isIso = typeof value === "string" && /^\d{4}(-\d\d){0,2}$/.test(value);
  const parts = isIso ? value.split("-").map(Number) : [];
  if (parts.length < leastParts) return false;
  const [year, month = 1, day = 1] = parts as [number, number?, number?];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export const listOf =
  (check: Check, atLeast = 0): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= atLeast
      ? value.flatMap((part: unknown, i) => check(part, `${path}[${i}]`))
      : [{ path, problem: "malformed" }];

export const mapOf =
  (check: Check): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, part]) => check(part, `${path}.${key}`))
      : [{ path, problem: "malformed" }];

/** An object with strict keys: all of `required`, any of `optional`, no other. */
export const shapeOf =
  (required: Checks, optional: Checks = {}): Check =>
  (value, path) => {
    if (!isObject(value)) return [{ path, problem: "malformed" }];
    const at = (key: string): string => (path === "" ? key : `${path}.${key}`);
    const checks = new Map(Object.entries({ ...required, ...optional }));
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    return [
      ...missing.map((key): RuleProblem => ({ path: at(key), problem: "missing" })),
      ...Object.entries(value).flatMap(([key, part]): RuleProblem[] => {
        const check = checks.get(key);
        return check ? check(part, at(key)) : [{ path: at(key), problem: "unknownKey" }];
      }),
    ];
  };
