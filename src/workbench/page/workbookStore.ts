/** A workbook that is nowhere else, or that the next page is to show. */
export interface StoredWorkbook {
  /** The page that shows it, or showed it last. */
  readonly page: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** It holds what is in no file. */
  readonly unsaved: boolean;
  /** The workbook as the library saves it, in JSON. */
  readonly text: string;
}

/** Where workbooks outlive their pages. Every call may be refused: no room, or a private window. */
export interface WorkbookStore {
  all(): Promise<readonly StoredWorkbook[]>;
  get(page: string): Promise<StoredWorkbook | undefined>;
  put(workbook: StoredWorkbook): Promise<unknown>;
  remove(page: string): Promise<unknown>;
}

const NAME = "kim-workbench";
const WORKBOOKS = "workbooks";

/** The browser's own database; nothing of it leaves the machine. */
export function browserStore(): WorkbookStore {
  let database: Promise<IDBDatabase> | undefined;

  /** Resolves when the change is written, not only asked for. */
  async function run<Result>(
    mode: IDBTransactionMode,
    ask: (workbooks: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const transaction = (await (database ??= open())).transaction(WORKBOOKS, mode);
    const request = ask(transaction.objectStore(WORKBOOKS));
    return new Promise((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve(request.result));
      transaction.addEventListener("abort", () => reject(transaction.error ?? request.error));
    });
  }

  return {
    all: () => run("readonly", (workbooks) => workbooks.getAll()),
    get: (page) => run("readonly", (workbooks) => workbooks.get(page)),
    put: (workbook) => run("readwrite", (workbooks) => workbooks.put(workbook)),
    remove: (page) => run("readwrite", (workbooks) => workbooks.delete(page)),
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  return new Promise((resolve, reject) => {
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(WORKBOOKS, { keyPath: "page" });
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}
