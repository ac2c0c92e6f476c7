import type { OfficeEnvironment } from "./officeEnvironment";

type Answer<Value> = (result: {
  readonly status: "succeeded" | "failed";
  readonly value?: Value;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}) => void;

/** As Excel takes it (office.js, `Document.getFileAsync`). */
const LARGEST_SLICE = 4_194_304;
const MOST_FILES = 2;

interface Slice {
  readonly data: readonly number[];
  readonly index: number;
  readonly size: number;
}

/**
 * `getFileAsync` of the document: the workbook in slices. As in Excel no more than two files are
 * open at once, larger slices are refused, and Excel on the web hands out no workbook.
 */
export function filesOf({ platform, fileBytes }: OfficeEnvironment) {
  let open = 0;
  const refuse = (answer: Answer<never>, code: number, message: string): void =>
    answer({ status: "failed", error: { code, name: "Internal Error", message } });
  return (type: string, { sliceSize }: { readonly sliceSize: number }, answer: Answer<object>) =>
    void setTimeout(() => {
      const isKnown = type === "compressed" && platform !== "OfficeOnline";
      if (!isKnown) return refuse(answer, 5016, "The requested file type is not supported.");
      if (sliceSize > LARGEST_SLICE || open === MOST_FILES)
        return refuse(answer, 5001, "An internal error has occurred.");
      open++;
      const bytes = fileBytes();
      const file = {
        size: bytes.length,
        sliceCount: Math.ceil(bytes.length / sliceSize),
        getSliceAsync(index: number, give: Answer<Slice>) {
          const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
          setTimeout(() =>
            give({ status: "succeeded", value: { data, index, size: data.length } }),
          );
        },
        closeAsync() {
          open--;
        },
      };
      answer({ status: "succeeded", value: file });
    });
}
