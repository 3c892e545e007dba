import { cellToA1 } from '../../workbook/address';
import type { findingActions as vi } from '../vi/finding-actions';

export const findingActions: typeof vi = {
  result: { met: 'Met', notMet: 'Not met' },
  writesInto: (cells) => `Writes into cell ${cells.map(cellToA1).join(', ')}`,
  wrote: (said, cells) => `Wrote “${said}” into cell ${cells.join(', ')}.`,
  responsible: (who) => `Responsible: ${who}`,
  note: (note) => `Note on the form: ${note}`,
  next: 'Next finding',
  previous: 'Previous finding',
  pick: 'Choose several',
  picked: (count) =>
    count === 0 ? 'Press each finding to choose it' : count === 1 ? '1 finding chosen' : `${count} findings chosen`,
  pickAll: 'Choose all',
  stopPicking: 'Stop choosing',
};
