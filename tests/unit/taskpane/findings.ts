import type { Finding } from '../../../src/assessing/finding';

const base = { sheetId: 'form', sheetName: 'Sùng Phài', unit: null, criterion: null, fix: null };

/** The same finding at so many rows. */
export function gaps(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, row) => ({
    ...base,
    code: 'criterion-not-met',
    title: `Nội dung ${row + 1}`,
    criterion: String(row + 1),
    cell: { row, column: 3 },
  }));
}

/** In the row of the criterion's number. */
export function pointsLost(criterion: string, score: number, maximum: number): Finding {
  const cell = { row: Number(criterion), column: 4 };
  return { ...base, code: 'points-lost', title: `Nội dung ${criterion}`, criterion, cell, score, maximum };
}

export const missingResult: Finding = {
  ...base,
  code: 'result-missing',
  expected: 'word',
  criterion: '7',
  cell: { row: 8, column: 3 },
};
export const missingEvidence: Finding = {
  ...base,
  code: 'evidence-missing',
  criterion: '2',
  cell: { row: 3, column: 2 },
};
export const missingUnit: Finding = { ...base, code: 'unit-missing', cell: null };

export function misspelt(row: number): Finding {
  return {
    ...base,
    code: 'result-unrecognised',
    found: 'Đat',
    expected: 'word',
    criterion: String(row - 1),
    cell: { row, column: 3 },
    fix: { value: 'Đạt' },
  };
}

export const numberAsText: Finding = {
  ...base,
  code: 'number-as-text',
  found: '2,5',
  criterion: '3',
  cell: { row: 4, column: 3 },
  fix: { value: 2.5 },
};
export const wrongTotal: Finding = {
  ...base,
  code: 'total-mismatch',
  found: 38,
  expected: 40.5,
  cell: { row: 36, column: 3 },
  fix: { value: 40.5 },
};
