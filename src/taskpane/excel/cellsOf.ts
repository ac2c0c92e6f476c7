/** A place without its sheet: "L8". */
export const cellsOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
