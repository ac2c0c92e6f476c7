import type { ModelContext } from "./context";
import { CultureInfo } from "./cultureInfo";
import type { Server } from "./server";

export class Application implements Server<Excel.Application> {
  constructor(private readonly context: ModelContext) {}

  get calculationMode(): Excel.Application["calculationMode"] {
    return "Automatic";
  }

  get calculationState(): Excel.Application["calculationState"] {
    return "Done";
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

  /** Until the end of the batch. */
  suspendApiCalculationUntilNextSync(): void {
    this.context.grid.cells.suspendCalculation();
  }

  /** Without effect: the page draws after the sync anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    // see above
  }
}
