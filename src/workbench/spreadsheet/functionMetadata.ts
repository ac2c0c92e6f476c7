/** What Excel reads from functions.json, as far as a host needs it to call the functions. */
export interface FunctionMetadata {
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly DescribedParameter[];
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface DescribedParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
