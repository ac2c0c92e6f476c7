import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";
import { Setting, settingKey } from "./setting";

export class SettingCollection implements Server<Excel.SettingCollection> {
  constructor(private readonly context: ModelContext) {}

  get items(): Setting[] {
    const prefix = settingKey("");
    return this.context.grid.notes
      .keys(prefix)
      .map((key) => new Setting(this.context, key.slice(prefix.length)));
  }

  /** Sets the value if the key exists already. */
  add(key: string, value: unknown): Setting {
    this.context.grid.notes.set(settingKey(key), value);
    return new Setting(this.context, key);
  }

  getItem(key: string): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: string): Setting | null {
    const value = this.context.grid.notes.get(settingKey(key));
    return value === undefined ? null : new Setting(this.context, key);
  }

  getCount(): number {
    return this.items.length;
  }
}
