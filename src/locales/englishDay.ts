export const ENGLISH_MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

/** "1 November 2021": 01/11/2021 would be January to some readers. Months count from 1. */
export const englishDay = (year: number, month: number, day: number): string =>
  `${day} ${ENGLISH_MONTHS[month - 1]!} ${year}`;
