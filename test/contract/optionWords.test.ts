import { contract } from "./contract";
import { resultOf } from "./kimSpreadsheet";

/** A call in which ? stands for the option; the figures tell the options apart. */
const CALLS: Readonly<Record<string, string>> = {
  "SHARE.unit": '=KIM.SHARE(11;{43;14;3};"?")',
  "SHARE.method": '=KIM.SHARE(11;{43;14;3};1;"?")',
  "ROUNDFTE.minimum": '=KIM.ROUNDFTE(1;{0,75;0,25};"?";0,25)',
  "ROUNDFTE.basis": '=KIM.ROUNDFTE(2;{1;1};;;;;;;{1;0};"?")',
  "MONTHS.method": '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"?")',
  "FORWARD.method": '=KIM.FORWARD(1;55000;DATUM(2020;8;26);DATUM(2020;12;31);"?")',
  "BYYEAR.method": '=KIM.BYYEAR(1000;DATUM(2020;8;26);DATUM(2021;3;9);"?")',
  "SLICES.method": '=KIM.SLICES("A";"A";{1;1};55000;{44069;44136};{44135;44196};"?")',
  "SLICES.monthRule":
    '=KIM.SLICES("A";"A";{1;2;3};55000;{44044;44054;44066};{44053;44065;44074};"FULL";"?")',
  "OUTLINE.groupRow": '=KIM.OUTLINE({"Kamen";"Selm"};"Nord";{1;2};"?")',
  "FTERATE.role": '=KIM.FTERATE(2021;1;"?")',
  "LIMIT.item": '=KIM.LIMIT(2021;"?";1)',
  "INTEREST.baseRate": '=KIM.INTEREST(1000;DATUM(2023;1;1);DATUM(2024;1;1);"?";3%)',
  "INTEREST.surcharge": '=KIM.INTEREST(1000;DATUM(2023;1;1);DATUM(2024;1;1);3%;"?")',
  "SOURCE.item": '=KIM.SOURCE(2021;1;"?")',
};

const cases = contract.flatMap(({ id, options = {} }) =>
  Object.entries(options).map(([argument, words]) => ({ key: `${id}.${argument}`, words })),
);

test("the calls cover the options of the contract", () => {
  expect(Object.keys(CALLS).sort()).toEqual(cases.map(({ key }) => key).sort());
});

test.each(cases)("$key: every spelling of a word means the same", async ({ key, words }) => {
  const meant = await Promise.all(
    Object.entries(words).map(async ([word, others]) => {
      const spellings = [word, ...others].flatMap((each) => [each, loose(each)]);
      const results = await Promise.all(
        spellings.map((spelling) => resultOf(CALLS[key]!.replace("?", spelling), "de")),
      );
      expect(results[0]).toBeInstanceOf(Array);
      for (const result of results) expect(result).toEqual(results[0]);
      return JSON.stringify(results[0]);
    }),
  );
  // A day of advice and a day of exchange have the same limit.
  const alike = key === "LIMIT.item" ? 1 : 0;
  expect(new Set(meant).size).toBe(meant.length - alike);
  const other = await resultOf(CALLS[key]!.replace("?", "KEINES"), "de");
  // The line of a group may also show a text.
  if (key === "OUTLINE.groupRow") expect(other).toContainEqual(["Nord", 1, "KEINES"]);
  else expect(other).toBe("#VALUE!");
});

/** Case, spaces and hyphens do not matter. */
const loose = (word: string) => `${word.slice(0, 2).toLowerCase()}- ${word.slice(2)} `;
