import { HostError } from "./hostError";
import { callMethod, camelCase, getProperty, isModelObject, type ModelObject } from "./members";
import type { References } from "./references";
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from "./request";

/** Told before a member is called or set, by name; may throw to let it fail. */
export type Watch = (kind: "call" | "set", target: ModelObject, member: string) => void;

/**
 * The objects that the paths of one batch stand for. A path is walked once: `worksheets.add()`
 * adds one sheet, however often the batch names its path. null stands for a null object.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, ModelObject | null>();

  constructor(
    private readonly root: ModelObject,
    private readonly paths: Record<string, ObjectPath>,
    private readonly references: References,
    private readonly watch: Watch,
  ) {}

  resolve(id: number): ModelObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidArgument", `The request names no object path ${id}.`);
    const target = this.walk(path);
    this.resolved.set(id, target);
    return target;
  }

  /** The arguments of a call, the objects among them resolved; an omitted one comes as null. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const objects = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map(
      (value, index) => this.argument(value, objects[index] ?? 0) ?? undefined,
    );
  }

  /** A plain value in which objects may stand as `{ _ObjectPathId: 7 }`. */
  plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.plain(part)]));
  }

  private walk(path: ObjectPath): ModelObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId: {
        const kept = this.references.find(path.Name);
        if (!kept) throw new HostError("ItemNotFound");
        return kept;
      }
      case ObjectPathType.newObject:
        throw new HostError("ApiNotFound", `${path.Name} is not implemented by this host`);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    return this.child(parent, path);
  }

  private child(parent: ModelObject, path: ObjectPath): ModelObject | null {
    const result =
      path.ObjectPathType === ObjectPathType.property
        ? getProperty(parent, camelCase(path.Name))
        : this.call(parent, path.Name === "" ? "getItem" : camelCase(path.Name), path.ArgumentInfo);
    if (result === null || isModelObject(result)) return result;
    throw new HostError("GeneralException", `${path.Name} is not an object.`);
  }

  private call(parent: ModelObject, member: string, info: ArgumentInfo | undefined): unknown {
    const args = this.arguments(info);
    this.watch("call", parent, member);
    return callMethod(parent, member, args);
  }

  private argument(value: unknown, object: unknown): unknown {
    if (Array.isArray(object) && Array.isArray(value)) {
      return value.map((part, index) => this.argument(part, object[index] ?? 0));
    }
    return typeof object === "number" && object !== 0 ? this.resolve(object) : this.plain(value);
  }
}
