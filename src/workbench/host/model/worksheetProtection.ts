import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";

interface Protected {
  options: Excel.WorksheetProtectionOptions;
  password?: string;
}

/** Protects locked cells against the add-in's changes; the grid's user is not held back. */
export class WorksheetProtection implements Server<Excel.WorksheetProtection> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  get protected(): boolean {
    return this.context.isProtected(this.sheetId);
  }

  get options(): Excel.WorksheetProtectionOptions {
    return this.#state?.options ?? {};
  }

  protect(options: Excel.WorksheetProtectionOptions = {}, password?: string): void {
    if (this.protected) throw new HostError("AccessDenied");
    const state: Protected = { options };
    if (password) state.password = password;
    this.context.grid.notes.set(this.#key, state);
  }

  unprotect(password?: string): void {
    const wanted = this.#state?.password;
    if (wanted !== undefined && wanted !== password) throw new HostError("AccessDenied");
    this.context.grid.notes.set(this.#key, undefined);
  }

  get #key(): string {
    return `protection/${this.sheetId}`;
  }

  get #state(): Protected | undefined {
    return this.context.grid.notes.get(this.#key) as Protected | undefined;
  }
}
