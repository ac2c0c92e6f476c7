import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";

/** A grant year of a council paper with the figures it prints. */
export interface GrantYearCase {
  readonly id: string;
  readonly title: string;
  readonly source: readonly string[];
  /** Inputs that no source states. */
  readonly assumed: readonly {
    readonly field: string;
    readonly mark: string;
    readonly why: string;
  }[];
  /** Id of the case from which `nextYear` leads here. */
  readonly rolledFrom?: string;
  readonly given: GrantYear;
  readonly expected: {
    readonly totals: object;
    readonly rows: Readonly<Record<string, object>>;
    readonly regions?: Readonly<Record<string, object>>;
    readonly items?: Readonly<Record<string, object>>;
    /** Amount passed to a body, as a council paper rounds it. */
    readonly paper?: Readonly<Record<string, number>>;
    /** Budget years, if there are more than the grant year. */
    readonly years?: readonly number[];
    readonly findings: readonly string[];
  };
}

const FOLDER = join(__dirname, "../../cases/grantYears");

export const grantYearCases = (): GrantYearCase[] =>
  readdirSync(FOLDER).map((file) => ({
    id: file.replace(".json", ""),
    ...(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Omit<GrantYearCase, "id">),
  }));

/** The cases of the Land's recipients: only their grant years have a sheet of version 0.1's form. */
export const granteeCases = (): GrantYearCase[] =>
  grantYearCases().filter(({ given }) => given.desk === undefined);
