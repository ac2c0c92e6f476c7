import { readFileSync, writeFileSync } from "node:fs";
import { printFunctionManual } from "./functionManual";
import { functionMetadata } from "./functionMetadata";
import { localisedMetadata } from "./localisedMetadata";

/** npm run manual: brings docs/funktionen.md up to date with the functions and their texts. */
const MANUAL = "docs/funktionen.md";
const metadata = localisedMetadata(await functionMetadata(), "de");
writeFileSync(MANUAL, await printFunctionManual(readFileSync(MANUAL, "utf8"), metadata));
