import { choices } from './choices';
import { comparison } from './comparison';
import { exporting } from './export';
import { fields } from './fields';
import { guesses } from './guesses';
import { item } from './item';
import { outline } from './outline';
import { phases } from './phases';
import { preview } from './preview';
import { profiles } from './profiles';
import { recognition } from './recognition';
import { set } from './set';
import { sideRules } from './side-rules';
import { start } from './start';
import type { criteriaEditor as vi } from '../../vi/criteria-editor';

export const criteriaEditor: typeof vi = {
  title: 'Make or edit a criteria set',
  close: 'Close',
  back: 'List',
  undo: 'Undo',
  redo: 'Redo',
  keep: 'Keep and use for this sheet',
  keepHint: 'The set is kept in this workbook and used for the open sheet at once.',
  exportFile: 'Export a .json file',
  compare: 'Compare…',
  anotherSet: 'Other set…',
  problems: (count) => (count === 1 ? '1 place to correct' : `${count} places to correct`),
  goToProblem: 'Go to what is to be corrected',
  atCriterion: (number, text) => `Criterion ${number}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  ...choices,
  comparison,
  export: exporting,
  fields,
  guesses,
  item,
  outline,
  phases,
  preview,
  profiles,
  recognition,
  set,
  sideRules,
  start,
};
