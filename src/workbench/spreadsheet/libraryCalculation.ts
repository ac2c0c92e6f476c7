import { type CellPosition, type CoreViewPlugin, type Getters, registries } from "./library";

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the library's types call private of its calculation, and this project relies on. */
export interface Evaluator {
  readonly getters: Getters;
  readonly spreadingRelations: {
    getArrayResultZone(position: CellPosition): Zone | undefined;
  };
  readonly compilationParams: { readonly evalContext: { readonly __originSheetId: string } };
  evaluatedCells: object;
  computeCell(position: CellPosition): object;
  computeFormulaCell(position: CellPosition, cell: object): object;
  /** Everything, anew. */
  evaluateAllCells(): void;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  /** How a formula finds what a name means. */
  buildSafeGetSymbolValue(ofContext?: unknown): unknown;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(
    position: CellPosition,
    columns: readonly (readonly unknown[])[],
  ): void;
}

interface EvaluationPlugin extends CoreViewPlugin {
  getEvaluatedCell(position: CellPosition): ReturnType<Getters["getEvaluatedCell"]>;
  readonly evaluator: Evaluator;
  positionsToUpdate: CellPosition[];
}

interface EvaluationConstructor {
  new (config: ConstructorParameters<typeof CoreViewPlugin>[0]): EvaluationPlugin;
  readonly getters: readonly string[];
}

/** The library's plugin that calculates cells, before anything here extends it. */
export const LibraryEvaluation = registries.coreViewsPluginRegistry.get(
  "evaluation",
) as unknown as EvaluationConstructor;
