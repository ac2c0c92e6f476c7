/** Puts a text into the clipboard; false where that is not allowed. */
export function copyText(text: string): boolean {
  // In a frame of Excel on the web only what is selected can be copied.
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.cssText = "position:fixed;opacity:0";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  return isCopied;
}
