import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";

export const settingKey = (key: string): string => `setting/${key}`;

/** A value that the add-in saves with the workbook. */
export class Setting implements Server<Excel.Setting> {
  constructor(
    private readonly context: ModelContext,
    private readonly named: string,
  ) {}

  get _Id(): string {
    return this.named;
  }

  get key(): string {
    return this.named;
  }

  get value(): unknown {
    const value = this.context.grid.notes.get(settingKey(this.named));
    if (value === undefined) throw new HostError("ItemNotFound");
    return value;
  }
  set value(value: unknown) {
    this.context.grid.notes.set(settingKey(this.named), value);
  }

  delete(): void {
    this.context.grid.notes.set(settingKey(this.named), undefined);
  }
}
