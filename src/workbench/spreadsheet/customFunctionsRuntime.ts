/**
 * Stands in for the part of Microsoft's custom functions runtime that functions use themselves:
 * `CustomFunctions.Error` and `CustomFunctions.ErrorCode`, with Microsoft's public names and values.
 * Import it before the functions. Inside Excel, or with Microsoft's library, it changes nothing.
 */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionError extends Error {
  readonly code: string;

  constructor(code?: string, message?: string) {
    super(message ?? "");
    this.code = code ?? ErrorCode.invalidValue;
  }
}

const scope = globalThis as { CustomFunctions?: unknown };
scope.CustomFunctions ??= { Error: CustomFunctionError, ErrorCode };
