import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";

interface Protected {
  password?: string;
}

/** Protects the structure: no sheet can be added, renamed, moved, hidden or deleted. */
export class WorkbookProtection implements Server<Excel.WorkbookProtection> {
  constructor(private readonly context: ModelContext) {}

  get protected(): boolean {
    return this.context.isStructureProtected();
  }

  protect(password?: string): void {
    if (this.protected) throw new HostError("AccessDenied");
    this.#keep(password ? { password } : {});
  }

  unprotect(password?: string): void {
    const { notes } = this.context.grid;
    const state = notes.get("protection") as Protected | undefined;
    if (state?.password !== undefined && state.password !== password)
      throw new HostError("AccessDenied");
    this.#keep(undefined);
  }

  #keep(state: Protected | undefined): void {
    this.context.grid.notes.set("protection", state);
  }
}
