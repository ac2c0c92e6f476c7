import type { Area } from "../area";
import type { ValidationDetails } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";

const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const DEFAULT_ALERT = { message: "", showAlert: true, style: "Stop", title: "" } as const;
const DEFAULT_PROMPT = { message: "", showPrompt: true, title: "" };

/** The rule of a range: that of its upper left cell, which is what this host reads back. */
export class DataValidation implements Server<Excel.DataValidation> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: () => Area,
  ) {}

  get rule(): Excel.DataValidationRule {
    return this.#details()?.rule ?? {};
  }
  set rule(rule: Excel.DataValidationRule) {
    this.context.assertWritable(this.area());
    this.#save({ ...this.#details(), rule: this.#withoutRanges(rule), blocking: this.#blocking() });
  }

  get type(): Excel.DataValidation["type"] {
    const [kind] = Object.keys(this.rule) as (keyof typeof TYPES)[];
    return kind ? TYPES[kind] : "None";
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.#details()?.alert ?? DEFAULT_ALERT;
  }
  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    const blocking = alert.showAlert !== false && alert.style === "Stop";
    this.#save({ ...this.#required(), alert, blocking });
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.#details()?.prompt ?? DEFAULT_PROMPT;
  }
  set prompt(prompt: Excel.DataValidationPrompt) {
    this.#save({ ...this.#required(), prompt });
  }

  get ignoreBlanks(): boolean {
    return this.#details()?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#save({ ...this.#required(), ignoreBlanks });
  }

  clear(): void {
    this.context.assertWritable(this.area());
    this.context.grid.validation.clear(this.area());
  }

  #details(): ValidationDetails | undefined {
    const { sheetId, top, left } = this.area();
    return this.context.grid.validation.rule(sheetId, top, left);
  }

  #required(): ValidationDetails {
    const details = this.#details();
    if (!details) throw new HostError("InvalidArgument");
    return details;
  }

  #blocking(): boolean {
    return this.#details()?.blocking ?? true;
  }

  #save(details: ValidationDetails): void {
    this.context.grid.validation.setRule(this.area(), details);
  }

  /** A list may be taken from a range; the rule then names its cells. */
  #withoutRanges(rule: Excel.DataValidationRule): Excel.DataValidationRule {
    const source: unknown = rule.list?.source;
    if (!rule.list || typeof source === "string") return rule;
    const cells = (source as Range).area;
    if (!cells) throw new HostError("InvalidArgument");
    return { list: { ...rule.list, source: `=${this.context.address(cells, "$")}` } };
  }
}
