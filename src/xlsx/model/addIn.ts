/**
 * Where Excel finds an add-in (MS-OWEXML 2.3.1): ExCatalog is the admin centre of an organisation,
 * FileSystem a network share (`store` is its path), SPCatalog a SharePoint catalogue, OMEX
 * Microsoft's store (`store` is a culture such as "de-DE"), Registry a developer's machine.
 */
export const STORE_TYPES = ["ExCatalog", "FileSystem", "SPCatalog", "OMEX", "Registry"] as const;
export type StoreType = (typeof STORE_TYPES)[number];

/** The add-in whose pane and functions belong to a workbook. */
export interface AddIn {
  /** Id of its manifest. */
  readonly id: string;
  /** Version of its manifest: "1.0.0.0". */
  readonly version: string;
  readonly store: string;
  readonly storeType: StoreType;
  /** A GUID of this workbook's own, in capital letters and without braces. */
  readonly instance: string;
  /** Its custom functions as formulas of the file name them. */
  readonly functions: readonly string[];
  /** What it keeps in the document's settings. */
  readonly settings: Readonly<Record<string, unknown>>;
}
