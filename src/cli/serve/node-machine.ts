import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { systemCode } from '../errors';
import { assetOf } from '../workers/new-thread';
import type { Machine } from './machine';

/** Beside the built command line, or within the one executable. */
const PAGES = 'pages.zip';

/** The machine that the process runs on. */
export function nodeMachine(): Machine {
  let server: Server | null = null;
  return {
    platform: process.platform,
    folders: { home: homedir(), data: process.env.LOCALAPPDATA || process.env.XDG_DATA_HOME || null },
    now: () => new Date(),
    readPages: async () => assetOf(PAGES) ?? (await existing(path.join(__dirname, PAGES))),
    read: async (file) => (await existing(file))?.toString('utf8') ?? null,
    write: async (file, text) => {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, text, { mode: 0o600 });
    },
    remove: (file) => rm(file, { recursive: true, force: true }),
    run: ({ program, args }) =>
      new Promise((resolve) => {
        spawn(program, args, { stdio: 'ignore', windowsHide: true })
          .on('error', () => resolve(false))
          .on('exit', (code) => resolve(code === 0));
      }),
    listen: async (port, { certificate, key }, answer) => {
      server = createServer({ cert: certificate, key }, ({ method, url, headers }, response) => {
        const {
          status,
          headers: sent,
          body,
        } = answer({
          method: method ?? '',
          url: url ?? '',
          host: headers.host ?? '',
        });
        response.writeHead(status, sent).end(body);
      });
      server.listen(port, 'localhost');
      await once(server, 'listening');
    },
    stopped: async () => {
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      server?.close();
      server?.closeAllConnections();
    },
  };
}

async function existing(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
