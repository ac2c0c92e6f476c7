/** Bytes; Excel gives at most 4 MB at once. */
const SLICE = 1_048_576;

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

/**
 * The workbook as Excel would save it now, with what is not saved yet. Rejects with Excel's error
 * where it hands out no file, as on the web.
 */
export async function documentBytes(): Promise<Uint8Array> {
  const type = Office.FileType.Compressed;
  const file = await answerTo<Office.File>((answer) =>
    Office.context.document.getFileAsync(type, { sliceSize: SLICE }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answerTo<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as ArrayLike<number>, index * SLICE);
    }
    return bytes;
  } finally {
    // Of a file that stays open Excel remembers no third one.
    file.closeAsync();
  }
}

const answerTo = <Value>(ask: (answer: Answer<Value>) => void): Promise<Value> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      // Not by the enumeration: office.js alone has it, not the library in it.
      (status as unknown) === "succeeded" ? resolve(value) : reject(error as unknown as Error),
    ),
  );
