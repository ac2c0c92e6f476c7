/** The library reports models and slow commands on standard output; here it is kept silent. */
export function quietly<Result>(action: () => Result): Result {
  const report = console.debug;
  console.debug = () => undefined;
  try {
    return action();
  } finally {
    console.debug = report;
  }
}
