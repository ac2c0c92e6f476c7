/** Excel's last day stands for no day at all where the first of several is looked for. */
export const NO_DAY = 2958465;
