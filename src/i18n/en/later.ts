import { asking } from './asking';
import { criteriaOverview } from './criteria-overview';
import { rollUp } from './roll-up';
import { criteriaEditor } from './criteria-editor';
import { cli } from './cli';
import { conversion } from './conversion';
import { explanation } from './explanation';
import { selfTest } from './self-test';
import { inference, effects } from './inference';
import { setChange } from './set-change';
import { setEffect } from './set-effect';
import { columnsFile } from './columns-error';
import { workbench } from './workbench';
import type { LaterTexts } from '../vi/later';

export const later: LaterTexts = {
  asking,
  criteriaOverview,
  rollUp,
  criteriaEditor,
  cli,
  conversion,
  explanation,
  selfTest,
  inference,
  effects,
  setChange,
  setEffect,
  columnsFile,
  workbench,
};
