import type { ModelContext } from "./context";
import { CultureInfo } from "./cultureInfo";
import { HostError } from "../wire/hostError";
import type { Server } from "./server";
import { WorkbookCreated } from "./workbookCreated";

/** There are no data tables here, so that the second is the first. */
const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application implements Server<Excel.Application> {
  constructor(private readonly context: ModelContext) {}

  get calculationMode(): Excel.Application["calculationMode"] {
    return this.context.grid.cells.isManual ? "Manual" : "Automatic";
  }
  set calculationMode(mode: string) {
    if (!MODES.includes(mode)) throw new HostError("InvalidArgument");
    this.context.grid.cells.isManual = mode === "Manual";
  }

  get calculationState(): Excel.Application["calculationState"] {
    return this.context.grid.cells.calculationState;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.context.language);
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(): void {
    this.context.grid.cells.recalculate();
  }

  /** Excel offers it as `Excel.createWorkbook`. */
  createWorkbook(base64 = ""): WorkbookCreated {
    return new WorkbookCreated(this.context, base64);
  }

  /** Until the end of the batch. */
  suspendApiCalculationUntilNextSync(): void {
    this.context.grid.cells.suspendCalculation();
  }

  /** Without effect: the page draws after the sync anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    // see above
  }
}
