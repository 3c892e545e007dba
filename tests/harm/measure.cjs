// Preloaded into a process that is tried: its main thread reports on file descriptor 3 the processor time of all threads
// and the peak of the resident memory. On a machine that does other things as well the wall's clock says nothing.
const { existsSync, readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Linux counts to a process's peak that of whoever started it; here it begins with the process. */
const STATUS = '/proc/self/status';

function peakMb() {
  const own = existsSync(STATUS) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ ms: (user + system) / 1000, mb: peakMb() }));
  });
}
