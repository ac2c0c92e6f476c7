import type { ModelObject } from "./members";

/**
 * Objects the add-in tracks (`_KeepReference`): a range keeps its identity between two syncs, so
 * that it can follow its cells when rows are inserted.
 */
export class References {
  private readonly byId = new Map<string, ModelObject>();
  private readonly ids = new WeakMap<ModelObject, string>();
  private next = 1;

  keep(target: ModelObject): string {
    const known = this.ids.get(target);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `ref${this.next++}`;
    this.byId.set(id, target);
    this.ids.set(target, id);
    return id;
  }

  find(id: string): ModelObject | undefined {
    return this.byId.get(id);
  }

  idOf(target: ModelObject): string | undefined {
    const id = this.ids.get(target);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  drop(id: string): void {
    this.byId.delete(id);
  }

  kept(): Iterable<ModelObject> {
    return this.byId.values();
  }
}
