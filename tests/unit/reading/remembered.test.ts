import * as fc from 'fast-check';
import { remembered } from '../../../src/reading/remembered';

describe('remembered', () => {
  it('answers as the function itself, and asks it once for a text that comes again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'Đạt', 'x', 'Chưa đạt')), (texts) => {
        const asked: string[] = [];
        const length = remembered((text) => {
          asked.push(text);
          return text === '' ? undefined : text.length;
        });
        expect(texts.map(length)).toEqual(texts.map((text) => (text === '' ? undefined : text.length)));
        expect(asked).toEqual([...new Set(texts)]);
      }),
    );
  });

  it('forgets before texts without end fill the memory', () => {
    let count = 0;
    const read = remembered((text) => {
      count++;
      return text;
    });
    read('đầu');
    for (let index = 0; index < 10_000; index++) read(`Hộ ${index}`);
    read('đầu');
    expect(count).toBe(10_002);
  });
});
