import { argumentsOf, contract, FUNCTION_IDS } from "../../src/contract/contract";
import type { Arguments } from "../../src/contract/kimFunction";
import { argumentsOf as agreedArgumentsOf, contract as agreedFunctions } from "./contract";

/** The record of a function by its id, whatever that is. */
const records: Readonly<Record<string, Arguments>> = contract;

test("each function of the contract has a record, and no other has one", () => {
  expect([...FUNCTION_IDS].sort()).toEqual(agreedFunctions.map(({ id }) => id).sort());
});

test("each function that calculates has a table with a value for each of its required arguments", () => {
  const calculating = agreedFunctions.filter(({ id }) => id !== "STEPS" && id !== "VERSION");
  const short = calculating.filter(
    (agreed) =>
      (agreed.table?.length ?? 0) <
      agreedArgumentsOf(agreed).filter((each) => !each.optional).length,
  );
  expect(short.map(({ id }) => id)).toEqual([]);
});

describe.each(agreedFunctions)("$id", (agreed) => {
  const record = records[agreed.id]!;

  test("has the arguments of the contract, in order", () => {
    expect(argumentsOf(agreed.id as keyof typeof contract)).toEqual(agreedArgumentsOf(agreed));
  });

  test("takes the option words of the contract, in order", () => {
    const words = Object.entries(record).flatMap(([name, { words: options }]) =>
      options ? [[name, Object.entries(options)] as const] : [],
    );
    const expected = Object.entries(agreed.options ?? {}).map(
      ([name, options]) => [name, Object.entries(options)] as const,
    );
    expect(words).toEqual(expected);
  });
});
