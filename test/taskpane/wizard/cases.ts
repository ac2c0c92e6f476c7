import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";

const FOLDER = join(__dirname, "../../cases/grantYears");

export interface GrantYearCase {
  readonly title: string;
  readonly given: GrantYear;
}

export const readCase = (file: string): GrantYearCase =>
  JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as GrantYearCase;

/** The grant years of the papers. */
export const CASES: readonly GrantYearCase[] = readdirSync(FOLDER).map(readCase);
