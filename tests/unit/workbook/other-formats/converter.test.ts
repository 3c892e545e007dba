import { success } from '../../../../src/outcome';
import {
  converterIn,
  type ConversionRequest,
  type ThreadListener,
} from '../../../../src/workbook/other-formats/converter';

const xlsx = Uint8Array.of(1);
const request = [Uint8Array.of(2), 'xls'] as const;

/** A thread that does what `post` says, and how often such threads were started and stopped. */
function threads(post: (request: ConversionRequest, listener: ThreadListener) => void, isReady = true) {
  const counts = { started: 0, stopped: 0 };
  const convert = converterIn((listener) => {
    counts.started += 1;
    if (isReady) listener.ready();
    return {
      post: (asked) => post(asked, listener),
      stop: () => {
        counts.stopped += 1;
      },
    };
  }, 0.05);
  return { counts, convert };
}

it('converts one file after the other in one thread', async () => {
  let atOnce = 0;
  const { counts, convert } = threads((_, listener) => {
    expect((atOnce += 1)).toBe(1);
    setTimeout(() => {
      atOnce -= 1;
      listener.answered(success(xlsx));
    }, 1);
  });
  const answers = await Promise.all([convert(...request), convert(...request), convert(...request)]);
  expect(answers).toEqual([success(xlsx), success(xlsx), success(xlsx)]);
  expect(counts).toEqual({ started: 1, stopped: 0 });
});

it('gives a file up that takes too long, with its thread, and does the next in another one', async () => {
  let asked = 0;
  const { counts, convert } = threads((_, listener) => {
    asked += 1;
    if (asked === 2) listener.answered(success(xlsx));
  });
  const slow = convert(...request);
  const quick = convert(...request);
  expect(await slow).toEqual({ ok: false, error: { code: 'hostile-workbook', limit: 'time' } });
  expect(await quick).toEqual(success(xlsx));
  expect(counts).toEqual({ started: 2, stopped: 1 });
});

it('refuses a file that takes its thread down, and does the next in another one', async () => {
  let asked = 0;
  const { counts, convert } = threads((_, listener) => {
    asked += 1;
    if (asked === 1) listener.failed(new Error('out of memory'));
    else listener.answered(success(xlsx));
  });
  expect(await convert(...request)).toEqual({ ok: false, error: { code: 'hostile-workbook', limit: 'memory' } });
  expect(await convert(...request)).toEqual(success(xlsx));
  expect(counts.started).toBe(2);
});

it('blames no file where the thread cannot be loaded', async () => {
  const { convert } = threads((_, listener) => listener.failed(new Error('not found')), false);
  await expect(convert(...request)).rejects.toThrow('not found');
});
