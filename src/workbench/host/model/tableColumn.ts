import type { Area } from "../area";
import type { CellValue, TableInfo } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { Filter } from "./filter";
import type { Range } from "./range";
import type { Server } from "./server";
import { bodyOf } from "./tableParts";

export class TableColumn implements Server<Excel.TableColumn> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: () => TableInfo,
    private readonly position: number,
  ) {}

  get id(): number {
    return this.position + 1;
  }

  get index(): number {
    return this.position;
  }

  get name(): string {
    return String(this.getHeaderRowRange().values?.[0]?.[0] ?? "");
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }

  get values(): CellValue[][] {
    return this.getRange().values ?? [];
  }
  set values(values: CellValue[][]) {
    this.getRange().values = values;
  }

  get filter(): Filter {
    return new Filter(this.context, this.table, this.table().area.left + this.position);
  }

  getRange(): Range {
    return this.#range(this.table().area);
  }

  getHeaderRowRange(): Range {
    const { area, showHeaders } = this.table();
    if (!showHeaders) throw new HostError("ItemNotFound");
    return this.#range({ ...area, bottom: area.top });
  }

  getDataBodyRange(): Range {
    return this.#range(bodyOf(this.table()));
  }

  #range(rows: Area): Range {
    const left = rows.left + this.position;
    return this.context.create.range({ ...rows, left, right: left });
  }
}
