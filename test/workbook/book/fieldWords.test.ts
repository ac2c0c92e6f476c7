import { sourceField, sourceFieldNamed } from "../../../src/workbook/book/tables/sourceFields";
import { fieldName, fieldNamed } from "../../../src/workbook/layout/fieldNames";

test.each(["valueOf", "constructor", "toString", "__proto__", "gibt es nicht"])(
  "a field that nobody knows keeps its name on the sheets: %s",
  (field) => {
    for (const language of ["de", "en"] as const) {
      expect(sourceField("head", field, language)).toBe(field);
      expect(fieldName({ date: "2021-05-01", field, value: 1 }, language)).toBe(field);
    }
    expect(sourceFieldNamed("head", field)).toBe(field);
    expect(fieldNamed({ date: "2021-05-01", field, value: 1 })).toBe(field);
  },
);
