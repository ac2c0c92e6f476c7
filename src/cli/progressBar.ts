const WIDTH = 30;

/** How much is done, in one line of a terminal; nothing where the output is kept in a file. */
export function progressBar(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  all: number,
): { readonly show: (done: number) => void; readonly clear: () => void } {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show(done) {
      const filled = Math.floor((done / all) * WIDTH);
      stream.write(`\r[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${all}`);
    },
    clear: () => void stream.write("\r\u001B[K"),
  };
}
