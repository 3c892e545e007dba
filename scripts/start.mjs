// `npm start`: installs and builds what is missing, serves the workbench on https://localhost:3000 and opens it.
import { spawn, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';

const { values: options } = parseArgs({
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
});

ensureDependencies();
ensureBuilt(['pane', 'workbench']);

const { DEFAULT_PORT, startWorkbenchServer } = await import('./lib/workbench-server.mjs');
const port = Number(options.port ?? DEFAULT_PORT);

try {
  const server = await startWorkbenchServer({ port, trust: hasDesktop() && process.platform !== 'linux' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
  console.log(`Chấm Chuẩn: ${server.url}`);
  console.log('Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.');
  if (hasDesktop() && !options['no-open']) openBrowser(server.url);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Cổng ${port} đang được chương trình khác dùng: hãy đóng chương trình đó, hoặc chạy npm start -- --port 3001.`,
  );
  console.error(`Port ${port} is in use by another program: close that one, or run npm start -- --port 3001.`);
  process.exitCode = 1;
}

function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDisplay && spawnSync('sh', ['-c', 'command -v xdg-open'], { stdio: 'ignore' }).status === 0;
}

function openBrowser(url) {
  const [command, ...args] = {
    win32: ['cmd', '/c', 'start', '', url],
    darwin: ['open', url],
  }[process.platform] ?? ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
