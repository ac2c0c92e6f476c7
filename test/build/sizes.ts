/**
 * Builds the pane and holds the JavaScript of the production output against its limits
 * (gzip, office.js aside). What is not there yet counts nothing and is said to be absent.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { builtPane } from "./builtPane";

const { folder, statistics } = await builtPane();
const { assets, namedChunkGroups } = statistics;
const filesOf = (group: string) => (namedChunkGroups[group]?.assets ?? []).map(({ name }) => name);
const isOurs = (name: string) => name.endsWith(".js") && !name.startsWith("office-js/");

const functions = filesOf("functions");
const pane = filesOf("pane");
const measured = [
  { what: "before the first KIM function answers", files: functions, limit: 53 },
  {
    what: "first screen of the pane",
    files: pane.length > 0 ? [...functions, ...pane] : [],
    limit: 160,
  },
  { what: "all pages", files: assets.map(({ name }) => name), limit: 572 },
].map(({ what, files, limit }) => {
  const names = [...new Set(files)].filter(isOurs);
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length,
    0,
  );
  return { what, absent: names.length === 0, kilobytes: bytes / 1000, limit };
});

for (const { what, absent, kilobytes, limit } of measured) {
  const size = absent ? "absent" : `${kilobytes.toFixed(1)} KB of ${limit}`;
  const verdict = kilobytes > limit ? "  TOO LARGE" : "";
  process.stdout.write(`${what.padEnd(40)} ${size}${verdict}\n`);
}
if (functions.length === 0 || measured.some(({ kilobytes, limit }) => kilobytes > limit))
  process.exitCode = 1;
