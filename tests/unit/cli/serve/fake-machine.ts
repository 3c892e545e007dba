import { zipSync } from 'fflate';
import type { Machine } from '../../../../src/cli/serve/machine';
import type { SystemCommand } from '../../../../src/cli/serve/registration';
import type { SiteAnswer, SiteRequest } from '../../../../src/cli/serve/site';

export const ADD_IN_ID = '6a7e6372-1b71-4881-9fb4-6b4ab0573f39';
const MANIFEST = `<OfficeApp><Id>${ADD_IN_ID}</Id><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></OfficeApp>`;

export interface FakeMachine extends Machine {
  readonly files: Map<string, string>;
  readonly ran: SystemCommand[];
  /** Asks what is served; null where nothing is. */
  ask(request: SiteRequest): SiteAnswer | null;
}

export interface FakeMachineOptions {
  readonly platform: string;
  readonly home?: string;
  /** What the system's programs say. */
  readonly succeeds?: boolean;
  readonly portIsTaken?: boolean;
  readonly hasPages?: boolean;
  readonly now?: () => Date;
}

/** A machine with a disk of its own, whose user stops the program as soon as it is served. */
export function fakeMachine({
  platform,
  home = '/home/van-a',
  succeeds = true,
  portIsTaken = false,
  hasPages = true,
  now = () => new Date(),
}: FakeMachineOptions): FakeMachine {
  const files = new Map<string, string>();
  const ran: SystemCommand[] = [];
  let served: ((request: SiteRequest) => SiteAnswer) | null = null;
  return {
    platform,
    folders: { home, data: null },
    files,
    ran,
    now,
    readPages: () =>
      Promise.resolve(
        hasPages
          ? zipSync({
              'index.html': new TextEncoder().encode('<p>workbench</p>'),
              'manifest.xml': new TextEncoder().encode(MANIFEST),
              'assets/icon-32.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
            })
          : null,
      ),
    read: (file) => Promise.resolve(files.get(file) ?? null),
    write: (file, text) => {
      files.set(file, text);
      return Promise.resolve();
    },
    remove: (place) => {
      for (const file of files.keys()) if (file.startsWith(place)) files.delete(file);
      return Promise.resolve();
    },
    run: (command) => {
      ran.push(command);
      return Promise.resolve(succeeds);
    },
    listen: (_port, _certificates, answer) => {
      if (portIsTaken) return Promise.reject(Object.assign(new Error('taken'), { code: 'EADDRINUSE' }));
      served = answer;
      return Promise.resolve();
    },
    stopped: () => Promise.resolve(),
    ask: (request) => served?.(request) ?? null,
  };
}
