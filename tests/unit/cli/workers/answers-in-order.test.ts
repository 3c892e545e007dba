import { setTimeout } from 'node:timers/promises';
import { answersInOrder } from '../../../../src/cli/workers/answers-in-order';
import type { FileAnswer, FileTask } from '../../../../src/cli/workers/file-work';
import type { FileWorker } from '../../../../src/cli/workers/worker-pool';
import { success } from '../../../../src/outcome';

const tasks = Array.from({ length: 300 }, (_, index) => ({
  input: success({ name: `${index}`, path: `/${index}` }),
  index,
  knownDigest: null,
}));

function worker(done: number[], delay: (index: number) => number): FileWorker & { isStopped: boolean } {
  return {
    isStopped: false,
    async do({ index }: FileTask): Promise<FileAnswer> {
      await setTimeout(delay(index));
      done.push(index);
      return { status: 0, refusal: '', usesColumns: null, text: String(index) };
    },
    stop() {
      this.isStopped = true;
      return Promise.resolve();
    },
  };
}

async function textsOf(answers: AsyncIterable<FileAnswer>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { text } of answers) texts.push(text);
  return texts;
}

describe('answersInOrder', () => {
  it.each([1, 2, 5])('hands on what %i workers did in the order of the files', async (count) => {
    const done: number[] = [];
    const workers = Array.from({ length: count }, () => worker(done, (index) => (index * 7) % 5));
    expect(await textsOf(answersInOrder(tasks, workers))).toEqual(tasks.map((_, index) => String(index)));
    expect([...done].sort((a, b) => a - b)).toEqual(tasks.map((_, index) => index));
    if (count > 1) expect(done).not.toEqual(tasks.map((_, index) => index));
    expect(workers.every(({ isStopped }) => isStopped)).toBe(true);
  });

  it('goes on beside a slow file, but not so far that what is done would fill the memory', async () => {
    const done: number[] = [];
    const workers = [1, 2].map(() => worker(done, (index) => (index === 0 ? 1000 : 0)));
    const answers = answersInOrder(tasks, workers);
    await answers.next();
    expect(done.length).toBeGreaterThan(20);
    expect(done.length).toBeLessThan(100);
    await answers.return();
    expect(workers.every(({ isStopped }) => isStopped)).toBe(true);
  });
});
