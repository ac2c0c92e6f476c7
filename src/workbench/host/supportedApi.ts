import { EVENTS_OF } from "./events";
import { MODEL_CLASSES } from "./model/modelClasses";

export interface SupportedMember {
  name: string;
  kind: "readOnly" | "readWrite" | "method" | "event";
  /** The requirement set it belongs to, ExcelApi unless it says otherwise: "1.7". */
  since: string;
}

export interface SupportedClass {
  name: string;
  members: SupportedMember[];
}

type Client = Record<string, { prototype: object } | undefined>;

/** What the client sends under another name than that by which add-ins use it. */
const SENT_AS = ["Worksheet.gridlines"];

/**
 * What of the Excel object model this host implements, as the given client library knows it.
 * Throws if the host has a member that the client does not know: nobody could call it.
 */
export function supportedApi(client: object): SupportedClass[] {
  return MODEL_CLASSES.map((modelClass) => {
    const known = (client as Client)[modelClass.name]?.prototype;
    if (!known) throw new Error(`The client knows no ${modelClass.name}`);
    const own = [...membersOf(modelClass.prototype)]
      .filter(([name]) => !name.startsWith("_") && name !== "constructor")
      .filter(([name]) => !SENT_AS.includes(`${modelClass.name}.${name}`))
      .map(([name, member]) => describe(modelClass.name, name, kindOf(member), known));
    const events = (EVENTS_OF[modelClass.name] ?? []).map((name) =>
      describe(modelClass.name, name, "event", known),
    );
    const members = [...own, ...events].sort((a, b) => a.name.localeCompare(b.name, "en"));
    return { name: modelClass.name, members };
  });
}

function kindOf({ get, set }: PropertyDescriptor): SupportedMember["kind"] {
  if (!get) return "method";
  return set ? "readWrite" : "readOnly";
}

function membersOf(prototype: object): Map<string, PropertyDescriptor> {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  const inherited = parent && parent !== Object.prototype ? membersOf(parent) : [];
  return new Map([...inherited, ...Object.entries(Object.getOwnPropertyDescriptors(prototype))]);
}

function describe(
  className: string,
  name: string,
  kind: SupportedMember["kind"],
  client: object,
): SupportedMember {
  const known = Object.getOwnPropertyDescriptor(client, name);
  if (!known) throw new Error(`The client knows no ${className}.${name}`);
  return { name, kind, since: sinceOf(`${className}.${name}`, known) };
}

/** The client names the requirement set of a member in its code; the first set is not named. */
function sinceOf(fullName: string, { get, value }: PropertyDescriptor): string {
  const code = String(get ?? value);
  const named = code.split(`"${fullName}",`)[1];
  const [, set, version] = /^\s*("ExcelApi\w*"|\w+),\s*"([\d.]+)"/.exec(named ?? "") ?? [];
  if (version === undefined) return "1.1";
  return set?.startsWith('"') ? `${set.slice(1, -1)} ${version}` : version;
}
