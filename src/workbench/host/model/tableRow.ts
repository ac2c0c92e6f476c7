import type { CellValue, TableInfo } from "../grid";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";
import { bodyOf } from "./tableParts";

export class TableRow implements Server<Excel.TableRow> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: () => TableInfo,
    private readonly position: number,
  ) {}

  get index(): number {
    return this.position;
  }

  get values(): CellValue[][] {
    return this.getRange().values ?? [];
  }
  set values(values: CellValue[][]) {
    this.getRange().values = values;
  }

  getRange(): Range {
    const body = bodyOf(this.table());
    const top = body.top + this.position;
    return this.context.create.range({ ...body, top, bottom: top });
  }

  delete(): void {
    this.getRange().delete("Up");
  }
}
