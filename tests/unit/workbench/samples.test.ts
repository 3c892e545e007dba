import { existsSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../../../src/workbench/samples';

test.each(samples)('the sample $file is there', ({ file }) => {
  expect(existsSync(path.join(__dirname, '../../fixtures', file))).toBe(true);
});
