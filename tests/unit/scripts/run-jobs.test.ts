import { withModule } from './run-module';

/** A job as text: its name, what it comes after, how long it takes, and whether it succeeds. */
type Job = readonly [name: string, after: readonly string[], ms: number, isFine: boolean];

/** What happens, in its order: "+a" where a job starts, "-a" where it ends, "!a" where it is left out. */
function order(jobs: readonly Job[], lanes: number): unknown {
  return withModule(
    'run-jobs.mjs',
    `(async () => {
      const told = [];
      const jobs = ${JSON.stringify(jobs)}.map(([name, after, ms, isFine]) => ({
        name,
        after,
        run: async () => {
          told.push('+' + name);
          await new Promise((resolve) => setTimeout(resolve, ms));
          told.push('-' + name);
          return isFine;
        },
      }));
      await lib.runJobs(jobs, ${lanes}, (name) => told.push('!' + name)).catch((error) => told.push(error.message));
      return told;
    })()`,
  );
}

describe('jobs side by side', () => {
  it('are no more at once than there are lanes, and start in their order', () => {
    const jobs: Job[] = [
      ['a', [], 300, true],
      ['b', [], 50, true],
      ['c', [], 50, true],
    ];
    expect(order(jobs, 2)).toEqual(['+a', '+b', '-b', '+c', '-c', '-a']);
    expect(order(jobs, 1)).toEqual(['+a', '-a', '+b', '-b', '+c', '-c']);
  });

  it('wait for what they come after, while others go on', () => {
    const jobs: Job[] = [
      ['build', [], 50, true],
      ['pages', ['build'], 0, true],
      ['lint', [], 300, true],
    ];
    expect(order(jobs, 2)).toEqual(['+build', '+lint', '-build', '+pages', '-pages', '-lint']);
  });

  it('are left out, and whatever needs them, where one that they need failed', () => {
    const jobs: Job[] = [
      ['build', [], 0, false],
      ['pages', ['build'], 0, true],
      ['pictures', ['pages'], 0, true],
      ['lint', [], 0, false],
      ['types', [], 0, true],
    ];
    expect(order(jobs, 1)).toEqual(['+build', '-build', '!pages', '!pictures', '+lint', '-lint', '+types', '-types']);
    expect(order(jobs.slice(0, 2), 2)).toEqual(['+build', '-build', '!pages']);
  });

  it('end with an error where one waits for what does not come', () => {
    expect(order([['pages', ['build'], 0, true]], 2)).toEqual(['Nothing lets these start: pages']);
  });
});
