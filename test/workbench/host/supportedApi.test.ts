import { readFileSync, readdirSync } from "node:fs";
import { printSupportedExcelApi } from "../../../src/cli/supportedExcelApi";
import { excelClientLibrary } from "../../../src/workbench/host/client/nodeClient";
import { MODEL_CLASSES } from "../../../src/workbench/host/model/modelClasses";
import { supportedApi } from "../../../src/workbench/host/supportedApi";

const classes = supportedApi(excelClientLibrary().Excel);

test("the printed list of supported members is up to date (npm run manual)", async () => {
  const printed = readFileSync("docs/unterstuetzte-excel-api.md", "utf8");
  expect(await printSupportedExcelApi(classes)).toBe(printed);
});

test("the list names every class of the model", () => {
  const folder = "src/workbench/host/model";
  const written = readdirSync(folder).flatMap((file) => {
    const code = readFileSync(`${folder}/${file}`, "utf8");
    return /export class (\w+)[^{]*implements\s+Server<Excel\./.exec(code)?.[1] ?? [];
  });
  expect(MODEL_CLASSES.map(({ name }) => name).sort()).toEqual(written.sort());
});

test("nothing needs more than Excel LTSC 2021 has", () => {
  const newer = classes.flatMap(({ name, members }) =>
    members
      .filter(({ since }) => !/^1\.([1-9]|1[0-4])$/.test(since))
      .map((member) => `${name}.${member.name} ${member.since}`),
  );
  expect(newer).toEqual([]);
});

test("the requirement set of a member is the client's own", () => {
  const range = classes.find(({ name }) => name === "Range")!;
  const since = (member: string) => range.members.find(({ name }) => name === member)?.since;
  expect(since("values")).toBe("1.1");
  expect(since("getSpillingToRange")).toBe("1.12");
});
