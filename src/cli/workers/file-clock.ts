/** However little of the processor a busy machine gives us, a file that takes so long is one that hangs. */
const LONGEST_WAIT_SECONDS = 120;

/** How often it is looked at. */
const TICK_MS = 200;

interface Running {
  readonly seconds: number;
  usedMs: number;
  waitedMs: number;
  readonly onPassed: () => void;
}

const running = new Set<Running>();
let ticking: NodeJS.Timeout | null = null;
let last = { processorMs: 0, wallMs: 0 };

/**
 * Measures how long a file takes that a thread is at. Node does not tell what a thread uses of the processor, only what
 * all of them do: the files that are worked on share it alike.
 * @param onPassed called when the file has taken more than that
 * @returns a call that stops the clock
 */
export function startFileClock(seconds: number, onPassed: () => void): () => void {
  const one: Running = { seconds, usedMs: 0, waitedMs: 0, onPassed };
  if (ticking === null) {
    last = now();
    ticking = setInterval(tick, TICK_MS);
    ticking.unref();
  }
  running.add(one);
  return () => {
    running.delete(one);
    if (running.size > 0 || ticking === null) return;
    clearInterval(ticking);
    ticking = null;
  };
}

function now(): typeof last {
  const { user, system } = process.cpuUsage();
  return { processorMs: (user + system) / 1000, wallMs: performance.now() };
}

function tick(): void {
  const { processorMs, wallMs } = now();
  const share = (processorMs - last.processorMs) / running.size;
  const waited = wallMs - last.wallMs;
  last = { processorMs, wallMs };
  for (const one of running) {
    one.usedMs += share;
    one.waitedMs += waited;
  }
  for (const one of [...running]) {
    if (one.usedMs > one.seconds * 1000 || one.waitedMs > LONGEST_WAIT_SECONDS * 1000) one.onPassed();
  }
}
