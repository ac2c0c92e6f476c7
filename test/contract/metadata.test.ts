import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata, type FunctionsJson } from "../../src/cli/functionMetadata";
import { localisedMetadata } from "../../src/cli/localisedMetadata";
import { catalogue } from "../../src/functions/catalogue";
import { parameters as germanNames } from "../../src/locales/de/parameters";
import { parameters as englishNames } from "../../src/locales/en/parameters";
import { outcomeOf } from "../functions/outcome";
import { TABLES } from "../functions/tables";
import { argumentsOf, contract, contractIds } from "./contract";

const NAMES: Record<string, Readonly<Record<string, string>>> = {
  de: germanNames,
  en: englishNames,
};
/** The dialog of Excel cuts longer descriptions off. */
const LONGEST_DESCRIPTION = 255;

let generated: FunctionsJson;
beforeAll(async () => {
  generated = await functionMetadata();
});

describe.each(["de", "en"] as const)("functions.%s.json", (language) => {
  const localised = () => localisedMetadata(generated, language).functions;

  test("has the functions of the contract, named by their ids", () => {
    expect(
      localised()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...contractIds].sort());
    expect(localised().filter(({ id, name }) => name !== id)).toEqual([]);
  });

  test.each(contract)("$syntax", (agreed) => {
    const { parameters, result } = localised().find(({ id }) => id === agreed.id)!;
    expect(
      parameters.map(({ name, type, optional = false, repeating = false, dimensionality }) => ({
        name,
        type,
        optional,
        repeating,
        dimensionality,
      })),
    ).toEqual(
      argumentsOf(agreed).map(({ name, optional, repeating }) => ({
        name: NAMES[language]![name],
        type: "any",
        optional,
        repeating,
        // A range where one value is wanted reaches the function, which says so.
        dimensionality: "matrix",
      })),
    );
    // The generator leaves out a type of "any", which is Excel's default.
    const { type = "any", dimensionality = "scalar" } = result!;
    expect({ type, dimensionality }).toEqual({
      type: agreed.result.type,
      dimensionality: agreed.result.range ? "matrix" : "scalar",
    });
  });

  test("describes everything, short enough for Excel's dialog", () => {
    const texts = localised().flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    const isRight = (text = "") => /^\S.*\S$/.test(text) && text.length <= LONGEST_DESCRIPTION;
    expect(texts.filter((text) => !isRight(text))).toEqual([]);
  });

  test("shows names of letters and single spaces, different within a function", () => {
    for (const { parameters } of localised()) {
      const names = parameters.map(({ name }) => name);
      expect(names.filter((name) => !/^\p{L}+( \p{L}+)*$/u.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("has only what Excel LTSC 2021 and 2024 understand", () => {
    const known = {
      function: ["id", "name", "description", "parameters", "result", "options"],
      parameter: ["name", "description", "type", "dimensionality", "optional", "repeating"],
      result: ["type", "dimensionality"],
    };
    const unknown = (object: object, keys: readonly string[]) =>
      Object.keys(object).filter((key) => !keys.includes(key));
    const json = localisedMetadata(generated, language);
    expect(Object.keys(json)).toEqual(["functions"]);
    for (const described of json.functions) {
      expect(unknown(described, known.function)).toEqual([]);
      expect(unknown(described.result!, known.result)).toEqual([]);
      // Nothing that would keep Excel from knowing the cell that calls.
      expect(described.options).toEqual({ requiresAddress: true });
      for (const parameter of described.parameters)
        expect(unknown(parameter, known.parameter)).toEqual([]);
    }
  });
});

test("German and English differ in nothing but texts", () => {
  const withoutTexts = (language: "de" | "en") =>
    localisedMetadata(generated, language).functions.map((described) => ({
      ...described,
      description: "",
      parameters: described.parameters.map((each) => ({ ...each, name: "", description: "" })),
    }));
  expect(withoutTexts("de")).toEqual(withoutTexts("en"));
});

describe("localised metadata cannot be made", () => {
  const changed = (change: (json: { functions: FunctionsJson["functions"][number][] }) => void) => {
    const json = structuredClone(generated) as Parameters<typeof change>[0];
    change(json);
    return () => localisedMetadata(json, "de");
  };

  test("if a text has no function", () => {
    expect(changed(({ functions }) => functions.splice(0, 1))).toThrow("KIM: ");
  });
  test("if a function has no text", () => {
    expect(changed(({ functions }) => (functions[0]!.id = "NEW"))).toThrow("NEW");
  });
  test("if an argument has no text", () => {
    const parameter = { name: "other", type: "any" };
    expect(changed(({ functions }) => functions[0]!.parameters.push(parameter))).toThrow("other");
  });
  test("if a required argument became optional", () => {
    expect(changed(({ functions }) => (functions[0]!.parameters[0]!.optional = true))).toThrow("[");
  });
});

describe("the functions that Excel calls", () => {
  test("are associated under the ids of the contract", async () => {
    const associated = new Map<string, unknown>();
    const runtime = CustomFunctions as { associate?: unknown };
    runtime.associate = (id: string, implementation: unknown) => associated.set(id, implementation);
    await import("../../src/functions/index");
    expect([...associated.keys()].sort()).toEqual([...contractIds].sort());
    for (const [id, args] of Object.entries(TABLES)) {
      const implementation = associated.get(id) as (...values: readonly unknown[]) => unknown;
      const { values } = outcomeOf(id as keyof typeof TABLES, args) as { values: unknown };
      expect({ id, values: implementation(...args) }).toEqual({ id, values });
    }
  });

  test.each(contract)("$id takes as many arguments", (agreed) => {
    const implementation = catalogue[agreed.id as keyof typeof catalogue] as () => unknown;
    expect(implementation).toHaveLength(argumentsOf(agreed).length);
  });

  test("have ids that Excel accepts and that cannot be taken for cells", () => {
    const isSafe = (id: string) =>
      /^[A-Z]{3,}$/.test(id) && !/^(R\d*C\d*|[A-Z]{1,3}\d+|RUN|ECHO)$/.test(id);
    expect(contractIds.filter((id) => !isSafe(id))).toEqual([]);
  });
});
