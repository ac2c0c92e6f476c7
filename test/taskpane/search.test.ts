import { FUNCTION_IDS } from "../../src/contract/contract";
import { search } from "../../src/taskpane/functionList/search";

const found = (query: string) => [...search(query)];

test("without a word, all functions are listed", () => {
  expect(found("")).toEqual(FUNCTION_IDS);
  expect(found("   ")).toEqual(FUNCTION_IDS);
});

test.each([
  ["the name", "KIM.CHAIN", "CHAIN"],
  ["a part of the name", "roundf", "ROUNDFTE"],
  ["what it is for, in German", "Weiterleitungskette", "CHAIN"],
  ["what it is for, in English", "forwarding chain", "CHAIN"],
  ["a German argument", "Schlüssel", "SHARE"],
  ["an English argument", "weights", "SHARE"],
  ["a German option word", "Rundungsausgleich", "SHARE"],
  ["an English option word", "ROUNDED", "SHARE"],
  ["a method by its other name", "Hare/Niemeyer", "SHARE"],
  ["words in any order", "Stellen vergeben Verzicht", "ROUNDFTE"],
])("a function is found by %s", (_, query, id) => {
  expect(found(query)).toContain(id);
});

test("spelling does not matter: umlauts, capitals, hyphens and apostrophes", () => {
  expect(found("groesster REST")).toEqual(found("größter Rest"));
  expect(found("größter Rest")).toContain("SHARE");
  expect(found("D'Hondt")).toContain("SHARE");
  expect(found("Haushalts-Jahre")).toContain("BYYEAR");
});

test("every word must occur", () => {
  expect(found("Verzicht")).toContain("ROUNDFTE");
  expect(found("Verzicht Basiszinssatz")).toEqual([]);
});
