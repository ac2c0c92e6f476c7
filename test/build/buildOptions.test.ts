import { buildOptions } from "../../src/cli/build/buildOptions";
import { build } from "./build";

const HOST = "https://excel.kreis.example/kim/";
const production = (env: Record<string, unknown>) => buildOptions(env, true);

test.each([
  ["https://excel.kreis.example/kim", HOST],
  [HOST, HOST],
  ["https://excel.kreis.example", "https://excel.kreis.example/"],
])("%s is served at %s", (host, expected) => {
  expect(production({ host, WEBPACK_BUILD: true })).toEqual({ host: expected, isTrial: false });
});

test("office.js comes from the operator's server if he says so", () => {
  expect(production({ host: HOST, officejs: "self" }).officeJs).toBe("self");
});

test.each([
  ["no host", {}, /--env host=https/],
  ["a host without encryption", { host: "http://excel.kreis.example/" }, /must be https/],
  ["a host without a protocol", { host: "excel.kreis.example" }, /must be https/],
  ["a host with a query", { host: `${HOST}?a=1` }, /must be https/],
  ["a host without a value", { host: true }, /must be https/],
  ["another source of office.js", { host: HOST, officejs: "slef" }, /slef/],
  ["another stage", { host: HOST, stage: "tset" }, /tset/],
  ["a misspelt option", { host: HOST, offcejs: "self" }, /unknown option --env offcejs/],
])("refused: %s", (_, env, message) => {
  expect(() => production(env)).toThrow(message);
});

test("while someone develops, no host need be said", () => {
  expect(buildOptions({}, false).host).toBe("https://localhost:3000/");
});

test("the command itself says what is missing", () => {
  expect(() => build()).toThrow("--env host=https://");
});
