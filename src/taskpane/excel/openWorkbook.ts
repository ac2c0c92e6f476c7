/** How a new workbook came to the user. */
export type Opened = "opened" | "downloaded";

/**
 * Opens the bytes of a workbook beside this one; where Excel cannot, offers them as a download.
 * Rejects with Excel's error if it refuses.
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<Opened> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return "opened";
  } catch (error) {
    if ((error as Partial<OfficeExtension.Error>).code !== "ApiNotFound") throw error;
    download(bytes, fileName);
    return "downloaded";
  }
}

/** Bytes as Excel takes them; in parts, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const PART = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
}

function download(bytes: Uint8Array, fileName: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
