import { HostError } from "./hostError";

/**
 * A model object offers the add-in its getters, setters and methods, that is what stands on its
 * class; its fields are for the host alone. Members have the client's names: `values` is asked
 * for as "Values" by the wire and as "values" by a load.
 */
export type ModelObject = object & { readonly constructor: { readonly name: string } };

export const isModelObject = (value: unknown): value is ModelObject =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) !== Object.prototype;

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Range.values": where something happened, as Excel writes it. */
export const location = (target: ModelObject, member: string): string =>
  `${target.constructor.name}.${member}`;

/** The description of a member of the object's class, or undefined. */
export function findMember(target: ModelObject, member: string): PropertyDescriptor | undefined {
  if (member === "constructor") return undefined;
  let owner = Object.getPrototypeOf(target) as object | null;
  while (owner !== null && owner !== Object.prototype) {
    const found = Object.getOwnPropertyDescriptor(owner, member);
    if (found) return found;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return undefined;
}

const notImplemented = (target: ModelObject, member: string): HostError =>
  new HostError("ApiNotFound", `${location(target, member)} is not implemented by this host`);

export function getProperty(target: ModelObject, member: string): unknown {
  const found = findMember(target, member);
  if (!found?.get) throw notImplemented(target, member);
  return found.get.call(target);
}

export function setProperty(target: ModelObject, member: string, value: unknown): void {
  const found = findMember(target, member);
  if (!found?.set) throw notImplemented(target, member);
  found.set.call(target, value);
}

export function callMethod(target: ModelObject, member: string, args: unknown[]): unknown {
  const found = findMember(target, member);
  if (typeof found?.value !== "function") throw notImplemented(target, member);
  return (found.value as (...given: unknown[]) => unknown).apply(target, args);
}

/** The readable properties of an object that hold plain values, not further objects. */
export function scalarMembers(target: ModelObject): string[] {
  const names: string[] = [];
  let owner = Object.getPrototypeOf(target) as object | null;
  while (owner !== null && owner !== Object.prototype) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (member.get && !name.startsWith("_")) names.push(name);
    }
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return names;
}
