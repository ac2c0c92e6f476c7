import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata, type IFunction } from "custom-functions-metadata";

export interface FunctionsJson {
  readonly functions: readonly IFunction[];
}

const FUNCTIONS = fileURLToPath(new URL("../functions/", import.meta.url));

/**
 * The content of functions.json, made by Microsoft's generator from every file directly in
 * src/functions that describes a custom function. The generator's permission to pass entities and
 * errors as arguments is left out: it makes Excel LTSC 2021 crash, and no KIM function needs it.
 * Each function asks for its address (the generator's `@requiresAddress`): `remembering` takes it
 * for all of them, so that no implementation has a parameter for it.
 * Throws if the generator reports anything.
 */
export async function functionMetadata(folder = FUNCTIONS): Promise<FunctionsJson> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((path) => readFileSync(path, "utf8").includes("@customfunction"));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Function metadata:\n${errors.join("\n")}`);
  if (metadataJson === "") throw new Error(`Function metadata: no function in ${folder}`);
  const { functions } = JSON.parse(metadataJson) as FunctionsJson;
  return { functions: functions.map((each) => ({ ...each, options: { requiresAddress: true } })) };
}
