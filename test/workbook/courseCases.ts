import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";

/** A grant year with what happens in its course; its figures are those of the engine. */
export interface CourseCase {
  readonly id: string;
  readonly title: string;
  readonly source: readonly string[];
  readonly given: GrantYear;
}

const FOLDER = join(__dirname, "../cases/courses");

export const courseCases = (): CourseCase[] =>
  readdirSync(FOLDER).map((file) => ({
    id: file.replace(".json", ""),
    ...(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Omit<CourseCase, "id">),
  }));
