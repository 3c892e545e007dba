import { isMainThread } from 'node:worker_threads';

/** The same file is the command line and what its threads run; each loads only what it needs. */
if (isMainThread) void import('./main').then(({ runProcess }) => runProcess(__filename));
else void import('./workers/thread').then(({ startThread }) => startThread());
