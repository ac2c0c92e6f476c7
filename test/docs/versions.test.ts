import { readFileSync } from "node:fs";
import packageJson from "../../package.json";
import { officeVersion } from "../../src/contract/addIn";
import { SCHEMA } from "../../src/engine/grantYear/fields";

test("the administrators' table names this version first, with its manifest and its schema", () => {
  const manual = readFileSync("docs/administration.md", "utf8");
  const [, rows] = /^\| Fassung .*\n.*\n((?:\|.*\n)+)/m.exec(manual)!;
  const [newest] = rows!.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
  const { version } = packageJson;
  expect(newest!.slice(1, 4)).toEqual([version, `\`${officeVersion(version)}\``, String(SCHEMA)]);
});
