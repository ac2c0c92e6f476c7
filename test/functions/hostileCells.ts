import { contract } from "../contract/contract";
import type { Random } from "../support/random";

/** Where a value is wanted: function and argument, and the cell of a range. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly columns: number;
}

export const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[random(values.length)]!;

const WORDS = contract.flatMap(({ options = {} }) =>
  Object.values(options).flatMap((words) =>
    Object.entries(words).flatMap(([word, others]) => [word, ...others]),
  ),
);

const HOSTILE: readonly ((random: Random) => unknown)[] = [
  () => -0,
  () => Number.MAX_VALUE,
  () => 1e300,
  () => -1e300,
  () => 1e-300,
  () => Number.MIN_VALUE,
  () => NaN,
  () => Infinity,
  () => -Infinity,
  () => 2 ** 53 + 2,
  () => 999_999_999_999_999,
  () => 1e15,
  () => 0.1 + 0.2,
  () => 1 / 3,
  () => -0.5,
  () => "",
  () => null,
  () => undefined,
  () => true,
  () => false,
  () => "k. A.",
  () => "1,5",
  () => "12",
  () => " ",
  () => "#WERT!",
  () => "=1+1",
  () => "__proto__",
  () => "constructor",
  () => "ẞ ä Ⅷ 🏛",
  () => "x".repeat(300),
  (random) => pick(random, WORDS),
  (random) => ` ${pick(random, WORDS).toLowerCase()}-`,
  // Days: Excel's impossible 29 February 1900 and before, the last day and after, times of day.
  (random) =>
    pick(random, [1, 59, 60, 61, 2022, 32_873, 32_874, 2_958_465, 2_958_466, -1, 0.5, 44_501.75]),
  (random) => (random(2e9) - 1e9) / 10 ** random(12),
  (random) => (random(2e9) - 1e9) * 10 ** random(300),
];

/** What a cell may hold though nobody expects it. */
export const hostileCell = (random: Random): unknown => pick(random, HOSTILE)(random);

const cents = (random: Random): number => random(10_000_000) / 100;
const posts = (random: Random): number => random(600) / 200;
const mostlyNothing =
  (value: (random: Random) => number) =>
  (random: Random): number =>
    random(4) === 0 ? value(random) : 0;

/** What each argument should hold. */
const USUAL: Readonly<Record<string, (random: Random, place: Place) => unknown>> = {
  total: (random) => pick(random, [0, 1, 2.5, 8, 18, 100, -100, 50_000, 0.03, 1_026_000]),
  weights: (random) =>
    pick(random, [random(50), random(400_000), random(1e6) / 1e4, random(1e9) / (1 + random(1e6))]),
  unit: (random) => pick(random, [0, 0.01, 0.5, 1, "OHNE", "none"]),
  lots: (random, { position }) => (random(5) === 0 ? 0 : position + 1),
  shares: posts,
  minimum: (random) => pick(random, [0, 0.5, 0.25, "OHNE"]),
  step: (random) => pick(random, [0, 0.5, 0.25, 1]),
  waivers: mostlyNothing((random) => random(8) / 4),
  agreed: mostlyNothing((random) => random(8) / 4),
  groups: (random) => pick(random, ["Nord", "nord ", "Süd", "Süd", 0]),
  held: mostlyNothing((random) => random(4) / 4),
  start: (random) => 43_831 + random(731),
  end: (random) => 44_562 + random(1_096),
  fte: posts,
  rate: (random) => pick(random, [55_000, 57_000, 45_000]),
  amount: cents,
  amounts: cents,
  bodies: (_, { position }) => `Stadt ${String(position)}`,
  payers: (random, { position }) =>
    position === 0 || random(2) === 0 ? "" : ` stadt ${String(random(position))}`,
  grantor: (random) => pick(random, ["", "Land", "Bezirksregierung"]),
  names: (random) => `Stadt ${String(random(9))}`,
  values: (random) => pick(random, [cents(random), posts(random), "offen"]),
  groupRow: (random) => pick(random, ["", "SUM", "blank", "zusammen"]),
  instalments: (random) => pick(random, [0, cents(random), -cents(random)]),
  dates: (random) => 43_831 + random(731),
  granted: (random, { position, columns }) =>
    position % columns === 0 ? 43_831 + random(731) : pick(random, [0, cents(random)]),
  parts: (random) => random(5),
  columns: (random, { position }) => (position === 0 ? 1 : random(3)),
  cost: cents,
  funding: cents,
  ceiling: cents,
  paid: cents,
  year: (random) => 2020 + random(6),
  module: (random) => 1 + random(3),
  role: (random) => pick(random, ["", "KOORDINATION", "ASSISTANT"]),
  item: (random) => pick(random, ["SACHKOSTEN", "ADVICEDAY", "Measures", "Schnittstellen"]),
  quantity: (random) => random(12) / 2,
  baseRate: (random, { position, columns }) =>
    columns === 2 && position % 2 === 0 ? 43_831 - random(400) : (random(900) - 88) / 10_000,
  day: (random) => 37_257 + random(9_000),
  keys: (_, { position }) => `Stadt ${String(position)}`,
  rowKeys: (random, { position }) => ` stadt ${String(random(position + 1))}`,
  from: (random) => 43_831 + random(731),
  until: (random) => 44_562 + random(400),
  monthRule: (random) => pick(random, ["", "ERSTERTAG", "LASTDAY", "überwiegend"]),
  cap: (random) => random(5) / 2,
  contracts: (random) => pick(random, ["", "Nord", "nord ", "Süd"]),
  debtors: (_, { position }) => `Stadt ${String(position)}`,
  returnedBy: (random, { position }) => ` stadt ${String(random(position + 1))}`,
  returnedOn: (random) => 43_831 + random(1_096),
  returned: mostlyNothing(cents),
  surcharge: (random) => pick(random, [0, 0.05, 0.03, "OHNE"]),
};

/** What a cell should hold. */
export function usualCell(place: Place, random: Random): unknown {
  const { id, name } = place;
  if (random(20) === 0) return pick(random, [0, "", null, undefined]);
  if (USUAL[name]) return USUAL[name](random, place);
  const words = contract.find((agreed) => agreed.id === id)!.options![name]!;
  return pick(random, ["", ...Object.keys(words), ...Object.values(words).flat()]);
}
