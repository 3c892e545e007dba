import { isSea } from 'node:sea';
import { isMainThread } from 'node:worker_threads';
import { loadAsCompiled } from './code-cache';

/** The same file is the command line and what its threads run; each loads only what it needs. */
const THREAD_FILE = isSea() ? 'chamchuan.cjs' : __filename;

if (!isSea()) loadAsCompiled(__dirname);
if (isMainThread) void import('./main').then(({ runProcess }) => runProcess(THREAD_FILE));
else void import('./workers/thread').then(({ startThread }) => startThread());
