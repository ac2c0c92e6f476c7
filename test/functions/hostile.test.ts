import { LANGUAGES, setLanguage } from "../../src/locales/language";
import { contractIds } from "../contract/contract";
import { randomFrom } from "../support/random";
import { runs } from "../support/runs";
import { type Call, hostileCall } from "./hostileCalls";
import { type Outcome, outcomeOf } from "./outcome";

const CALLS = runs(5_000, 25_000);
const TEN_MINUTES = 600_000;

afterAll(() => {
  setLanguage("de");
});

const isValue = (value: unknown): boolean =>
  typeof value === "string" || (Number.isFinite(value) && !Object.is(value, -0));

const isResult = (result: unknown): boolean => {
  if (!Array.isArray(result)) return isValue(result);
  const rows = result as unknown[][];
  const columns = rows[0]?.length ?? 0;
  return columns > 0 && rows.every((row) => row.length === columns && row.every(isValue));
};

/** What is wrong with the outcome of a call; undefined if nothing is. */
function problemOf(outcome: Outcome): string | undefined {
  if ("values" in outcome)
    return isResult(outcome.values) ? undefined : JSON.stringify(outcome.values).slice(0, 200);
  const { code, message } = outcome;
  const isKnown = code === "#VALUE!" || code === "#N/A";
  const isSentence = message !== "" && !/undefined|NaN|null|\[object|Infinity/.test(message);
  return isKnown && isSentence ? undefined : `${code} ${message}`;
}

/** Also what JSON does not know. */
const printed = (argument: unknown): string =>
  String(
    JSON.stringify(argument, (_, cell: unknown) =>
      cell === undefined || (typeof cell === "number" && !Number.isFinite(cell))
        ? `<${String(cell)}>`
        : cell,
    ),
  ).slice(0, 200);

test(
  `${CALLS} calls with whatever cells may hold: values, or errors that say what is wrong`,
  () => {
    const random = randomFrom(20_260_101);
    const problems: string[] = [];
    const answered = new Set<string>();
    const describeCall = ({ id, args }: Call): string => `${id}(${args.map(printed).join("; ")})`;
    for (let i = 0; i < CALLS && problems.length < 10; i++) {
      setLanguage(LANGUAGES[i % LANGUAGES.length]!);
      const hostile = hostileCall(random);
      try {
        const outcome = outcomeOf(hostile.id, hostile.args);
        const problem = problemOf(outcome);
        if (problem !== undefined) problems.push(`${describeCall(hostile)} gives ${problem}`);
        if ("values" in outcome) answered.add(hostile.id);
      } catch (error) {
        problems.push(`${describeCall(hostile)} throws ${String(error)}`);
      }
    }
    expect(problems).toEqual([]);
    // Not all of them are hostile: each function has something to calculate, too.
    expect([...answered].sort()).toEqual([...contractIds].sort());
  },
  TEN_MINUTES,
);
