/** What a cell shows as long as a custom function in it, or above it, has not answered. */
const PENDING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Whether a cell is still being calculated: then nothing can be said about it. */
export const isPending = (value: unknown): boolean => PENDING.includes(value);
