import { HostError } from "./hostError";
import {
  callMethod,
  camelCase,
  isModelObject,
  location,
  setProperty,
  type ModelObject,
} from "./members";
import { ObjectPaths, type Watch } from "./objectPaths";
import { answerQuery, identityOf } from "./query";
import { References } from "./references";
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type Batch,
  type BatchError,
  type BatchResponse,
} from "./request";

/**
 * Executes the batches of the client library on a model of plain objects. The actions are done in
 * order; when one fails, those before it stay done and those after it are left out, as in Excel:
 * a batch is no transaction.
 */
export class Executor {
  readonly references = new References();

  /** `watch` is told before every call and every set, and may throw to let it fail. */
  constructor(
    private readonly root: ModelObject,
    private readonly watch: Watch = () => undefined,
  ) {}

  execute(batch: Batch): BatchResponse {
    const paths = new ObjectPaths(this.root, batch.ObjectPaths, this.references, this.watch);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action, paths) ?? null });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        const failed = describe(error, index, this.locationOf(action, batch, paths));
        return { Results: results, TraceIds: traces, Error: failed };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target && identityOf(target, this.references);
      case ActionType.query:
      case ActionType.queryAsJson:
        return target && answerQuery(target, action.QueryInfo, this.references);
      case ActionType.setProperty:
        this.set(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(target, name, paths.plain(value));
        }
        return null;
      case ActionType.method:
        return this.call(target, action, paths);
      default:
        throw new HostError("ApiNotFound", `Action type ${action.ActionType} is not implemented`);
    }
  }

  private set(target: ModelObject | null, name: string, value: unknown): void {
    if (target === null) throw new HostError("ItemNotFound");
    this.watch("set", target, camelCase(name));
    setProperty(target, camelCase(name), value);
  }

  private call(target: ModelObject | null, action: Action, paths: ObjectPaths): unknown {
    if (target === null) {
      // What is not there can be deleted: Microsoft's own samples begin so.
      if (["_KeepReference", "Delete"].includes(action.Name)) return null;
      throw new HostError("ItemNotFound");
    }
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.references.keep(target);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.drop(String(args[0]));
      return null;
    }
    this.watch("call", target, camelCase(action.Name));
    const result = callMethod(target, camelCase(action.Name), args);
    return isModelObject(result) ? identityOf(result, this.references) : result;
  }

  /** "WorksheetCollection.getItem": the member at which the action failed, if it is known. */
  private locationOf(action: Action, batch: Batch, paths: ObjectPaths): string {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    try {
      if (action.Name !== "") {
        const target = paths.resolve(action.ObjectPathId);
        return target ? location(target, camelCase(action.Name)) : camelCase(action.Name);
      }
      const parent = path?.ParentObjectPathId ? paths.resolve(path.ParentObjectPathId) : null;
      if (!parent || !path) return "";
      const indexer = path.ObjectPathType === ObjectPathType.indexer;
      return location(parent, indexer ? "getItem" : camelCase(path.Name));
    } catch {
      return path ? camelCase(path.Name) : "";
    }
  }
}

function describe(error: unknown, index: number, where: string): BatchError {
  const known = error instanceof HostError ? error : undefined;
  return {
    Code: known?.code ?? "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known?.status ?? 500,
    Location: where,
    ActionIndex: index,
  };
}
