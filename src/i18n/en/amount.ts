import type { AmountMeasure } from '../../assessing/read-amount';
import type { amount as vi } from '../vi/amount';

const thing: Readonly<Record<AmountMeasure['of'], string>> = {
  number: 'a number',
  count: 'a count',
  percentage: 'a percentage',
  ratio: 'a ratio',
  date: 'a date',
};

const example: Readonly<Record<AmountMeasure['of'], string>> = {
  number: 'a number, such as 2.5',
  count: 'a whole number, such as 2',
  percentage: 'a percentage, such as 75%',
  ratio: 'how many of how many, such as 16/25',
  date: 'day/month/year, such as 15/3/2025',
};

export const amount: typeof vi = {
  thing,
  example,
  outOfRange: {
    number: 'Check the number.',
    count: 'A count is a whole number, 0 or more.',
    percentage: 'A percentage is between 0% and 100%. Where there is nothing to count, write Không áp dụng.',
    ratio: 'A part is no more than its whole. Where there is nothing to count, write Không áp dụng.',
  },
  says: (found) => `says “${found}”`,
  write: (what) => `Write ${what}.`,
  missing: (cell, criterion, of) => `${cell} has no value for ${criterion} yet. Write ${example[of]}.`,
  isNo: (sought) => `which is not ${sought}.`,
  noDate: 'which is not a date.',
  inNoCalendar: 'a day that no calendar has.',
  eitherOf: (one, other) => `which may be ${one} or ${other}.`,
  noThousands: 'Enter it as a number, with no sign between thousands.',
  oneWay: 'Write every percentage of the column in one way, such as 70%.',
  turnedIntoDate: (day) =>
    `holds the date ${day}, which Excel probably made of a ratio. Write it with the word “trên” (of), such as “7 trên 12”.`,
  inexact: (bounds) => `which does not tell whether it is ${bounds}. Write the exact number.`,
  isDated: (day, deadline) => `is dated ${day}, after the deadline of ${deadline}`,
  has: (stated) => `has ${stated}`,
  wants: (bounds) => `where ${bounds} is wanted`,
  atLeast: (bound) => `at least ${bound}`,
  atMost: (bound) => `at most ${bound}`,
  between: (from, to) => `between ${from} and ${to}`,
};
