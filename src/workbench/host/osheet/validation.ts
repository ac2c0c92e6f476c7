import type { Area, Zone } from "../area";
import type { GridValidation, ValidationDetails } from "../grid";
import { HostError } from "../wire/hostError";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { criterionOf, ruleOf } from "./validationCriterion";
import { clip, zoneOf } from "./zones";

/**
 * Data validation. The library checks what the user types by its own criteria; the rule as Excel
 * states it is kept beside them and is what the add-in reads back.
 */
export class Validation implements GridValidation {
  constructor(private readonly book: SpreadsheetModel) {}

  all(sheetId: string): { zones: Zone[]; details: ValidationDetails }[] {
    return this.book.getters.getDataValidationRules(sheetId).map((rule) => ({
      zones: rule.ranges.map(({ zone }) => zoneOf(zone)),
      details: this.detailsOf(rule),
    }));
  }

  rule(sheetId: string, row: number, col: number): ValidationDetails | undefined {
    const found = this.book.getters.getValidationRuleForCell({ sheetId, row, col });
    return found && this.detailsOf(found);
  }

  setRule(area: Area, info: ValidationDetails): void {
    const { sheetId } = area;
    this.book.grow(sheetId, area.bottom, area.right);
    const id = this.book.model.uuidGenerator.uuidv4();
    const zone = clip(zoneOf(area), this.book.size(sheetId)) ?? zoneOf(area);
    const result = this.book.attempt("ADD_DATA_VALIDATION_RULE", {
      sheetId,
      ranges: [this.book.getters.getRangeDataFromZone(sheetId, zone)],
      rule: { id, criterion: criterionOf(info.rule, zone), isBlocking: info.blocking },
    });
    if (!result.isSuccessful) throw new HostError("InvalidArgument");
    this.book.runOwn({ type: "HOST_SET_NOTE", key: noteOf(id), value: info });
  }

  clear(area: Area): void {
    const { sheetId } = area;
    const { getters } = this.book;
    const cleared = getters.getRangeFromZone(sheetId, zoneOf(area));
    for (const rule of [...getters.getDataValidationRules(sheetId)]) {
      const left = getters.recomputeRanges(rule.ranges, [cleared]);
      this.book.run("REMOVE_DATA_VALIDATION_RULE", { sheetId, id: rule.id });
      if (left.length === 0) continue;
      const { id, criterion, isBlocking } = rule;
      const ranges = left.map((range) => getters.getRangeData(range));
      const kept = { id, criterion, ...(isBlocking === undefined ? {} : { isBlocking }) };
      this.book.run("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule: kept });
    }
  }

  private detailsOf({ id, criterion, isBlocking, ranges }: LibraryRule): ValidationDetails {
    const written = this.book.getters.getHostNote(noteOf(id));
    if (written) return written as ValidationDetails;
    return { rule: ruleOf(criterion, zoneOf(ranges[0]!.zone)), blocking: isBlocking ?? false };
  }
}

const noteOf = (id: string): string => `validation/${id}`;
type LibraryRule = ReturnType<SpreadsheetModel["getters"]["getDataValidationRules"]>[number];
