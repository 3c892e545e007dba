import type { DifferingMaximum, MissingRow, NamedRow } from '../../app/forms/form-note';
import { unreachable } from '../../outcome';
import { formatNumber } from '../format';
import { localText } from '../local-text';
import { MOST_NAMED } from '../form-note-texts';
import type { formNote as vi } from '../vi/form-note';

export const formNote: typeof vi = (note) => {
  switch (note.code) {
    case 'criterion-missing':
      return `Sheet “${note.sheetName}” lacks ${listed(note.rows, missing)}. In the comparison it has no result there.`;
    case 'criterion-unknown':
      return `Sheet “${note.sheetName}” also has ${listed(note.rows, (row) => `${named(row)} (in ${row.having} of ${row.of} forms)`)}. That is not compared.`;
    case 'maximum-differs':
      return `Sheet “${note.sheetName}” has other maximum points than the other forms: ${listed(note.rows, maximum)}.`;
    case 'other-form':
      return `From this file on there are also forms of another kind (“${localText(note.title, 'en')}”, ${note.units}), which share few titles with “${localText(note.usual, 'en')}”. Each kind is a part of its own; they are not compared.`;
    default:
      return unreachable(note);
  }
};

function listed<T>(rows: readonly T[], text: (row: T) => string): string {
  const more = rows.length > MOST_NAMED ? ` and ${rows.length - MOST_NAMED} more` : '';
  return `${rows.slice(0, MOST_NAMED).map(text).join('; ')}${more}`;
}

function named({ number, title }: NamedRow): string {
  return title === '' ? `criterion ${number}` : `criterion ${number} “${title}”`;
}

function missing(row: MissingRow): string {
  const after = row.after === null ? '' : `after ${named(row.after)}, `;
  return `${named(row)} (${after}in ${row.having} of ${row.of} forms)`;
}

function maximum({ found, usual, ...row }: DifferingMaximum): string {
  const points = (maximum: number | null) => (maximum === null ? 'none' : formatNumber(maximum, 'en'));
  return `${named(row)}: ${points(found)}, elsewhere ${points(usual)}`;
}
