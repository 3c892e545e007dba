/**
 * Runs jobs side by side, as many at once as there are lanes. The first job that may start is started first; one that
 * comes `after` others waits for them, and is not started where one of them failed.
 * @param {readonly { name: string, after?: readonly string[], run: () => Promise<boolean> }[]} jobs none may wait for
 *   one that stands behind it; `run` answers whether it succeeded
 * @param {number} lanes
 * @param {(name: string) => void} onLeftOut hears of each job that was not started
 * @returns {Promise<void>} rejects where a job does, and where what a job waits for is not among them
 */
export async function runJobs(jobs, lanes, onLeftOut) {
  const waiting = [...jobs];
  const succeeded = new Map();
  const running = new Set();

  const isReady = ({ after = [] }) => after.every((name) => succeeded.has(name));
  const isDoomed = ({ after = [] }) => after.some((name) => succeeded.get(name) === false);

  while (waiting.length > 0 || running.size > 0) {
    for (const job of [...waiting]) {
      if (!isDoomed(job)) continue;
      waiting.splice(waiting.indexOf(job), 1);
      succeeded.set(job.name, false);
      onLeftOut(job.name);
    }
    if (waiting.length === 0 && running.size === 0) return;
    for (const job of waiting.filter(isReady).slice(0, lanes - running.size)) {
      waiting.splice(waiting.indexOf(job), 1);
      const done = job.run().then((isFine) => {
        succeeded.set(job.name, isFine);
        running.delete(done);
      });
      running.add(done);
    }
    if (running.size === 0) throw new Error(`Nothing lets these start: ${waiting.map(({ name }) => name).join(', ')}`);
    await Promise.race(running);
  }
}
