import { type AddFunctionDescription, type Getters, helpers, registries } from "./library";
import { traitsOf } from "./traits";

type Argument = Parameters<AddFunctionDescription["compute"]>[number];
type Answer = ReturnType<AddFunctionDescription["compute"]>;
type Cell = Exclude<Argument, undefined | readonly unknown[]>;

/** In the 1904 date system day 0 is 1 January 1904: every day has a number smaller by so many. */
const SHIFT = 1462;

/** Functions whose result is a day. */
const GIVING = ["DATE", "DATEVALUE", "TODAY", "NOW", "EDATE", "EOMONTH", "WORKDAY", "WORKDAY.INTL"];

/** Arguments that are days, of functions that need to know which; differences are the same. */
const TAKING: Readonly<Record<string, readonly number[]>> = {
  ...{ YEAR: [0], MONTH: [0], DAY: [0], WEEKDAY: [0], WEEKNUM: [0], ISOWEEKNUM: [0] },
  ...{ EDATE: [0], EOMONTH: [0], DATEDIF: [0, 1], DAYS360: [0, 1], YEARFRAC: [0, 1] },
  ...{ NETWORKDAYS: [0, 1, 2], "NETWORKDAYS.INTL": [0, 1, 3] },
  ...{ WORKDAY: [0, 2], "WORKDAY.INTL": [0, 3], TEXT: [0] },
};

const is1904 = (getters: object): boolean => traitsOf(getters).dates === "1904";

let isRegistered = false;

/**
 * Lets the functions of dates count from 1904 in a workbook with that date system. The library
 * counts from 1900; texts that are dates it reads as days of the calendar, in either system.
 */
export function register1904(): void {
  if (isRegistered) return;
  isRegistered = true;
  const { functionRegistry } = registries;
  for (const name of new Set([...GIVING, ...Object.keys(TAKING)])) {
    const known = functionRegistry.get(name);
    const compute: AddFunctionDescription["compute"] = function (...args) {
      if (!is1904(this.getters)) return known.compute.apply(this, args);
      const isDay = TAKING[name] ?? [];
      // TEXT writes a day only if the format is one of a day.
      const takes = name !== "TEXT" || helpers.isDateTimeFormat(String(valueOf(args[1])));
      const given = args.map((arg, index) =>
        takes && isDay.includes(index) ? shifted(arg, SHIFT) : arg,
      );
      const answer = known.compute.apply(this, given);
      return GIVING.includes(name) ? (shifted(answer as Argument, -SHIFT) as Answer) : answer;
    };
    functionRegistry.replace(name, { ...known, compute });
  }
}

const valueOf = (argument: Argument): unknown => (argument as Cell | undefined)?.value;

function shifted(argument: Argument, by: number): Argument {
  if (Array.isArray(argument))
    return argument.map((column) => column.map((cell) => shifted(cell, by) as Cell));
  const { value } = (argument ?? {}) as Partial<Cell>;
  return typeof value === "number" ? { ...(argument as Cell), value: value + by } : argument;
}

/** What a cell shows that holds a day; nothing if it shows what the library writes. */
export function textIn1904(
  getters: Getters,
  value: unknown,
  format: string | undefined,
): string | undefined {
  if (typeof value !== "number" || format === undefined || !is1904(getters)) return undefined;
  if (!helpers.isDateTimeFormat(format)) return undefined;
  return helpers.formatValue(value + SHIFT, { format, locale: getters.getLocale() });
}

/** The number of a day that is written as a date; nothing for all else, and counting from 1900. */
export function dayIn1904(getters: Getters, written: string): number | undefined {
  const locale = getters.getLocale();
  if (!is1904(getters) || !helpers.isDateTime(written, locale)) return undefined;
  return helpers.toNumber(written, locale) - SHIFT;
}
