import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { z } from 'zod';
import type { ExcelHost } from '../../src/host/excel-host';
import { EVENT_CATEGORY } from '../../src/host/host-event';

const LIBRARY = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

/** What the library sends over the bridge, and takes from it. */
interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

interface OfficeLibrary {
  readonly Excel: { run: typeof Excel.run };
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

/** How requests of one undo group are told apart here: Microsoft does not document how its own library does. */
const UNDO_GROUP_HEADER = 'X-Undo-Group';

const bridgeRequest = z.object({
  id: z.number(),
  message: z.object({
    body: z.unknown(),
    headers: z.object({ [UNDO_GROUP_HEADER]: z.string().optional() }).optional(),
  }),
});

/** Hears what passes between the library and the host: the bodies of a request and of its answer. */
export type OnBatch = (request: string, answer: string) => void;

let library: OfficeLibrary | null = null;

/**
 * Puts the unmodified office.js for Excel on the web over a host: `Excel`, `Office` and `OfficeExtension` stand on the
 * global object afterwards, as on an add-in's page. Calling it again changes the host.
 */
export function loadOfficeJs(host: ExcelHost, onBatch: OnBatch = () => undefined): void {
  library ??= runLibrary();
  const { Excel, OfficeExtension } = library;
  const requirements = { isSetSupported: (set: string, version = '1.1') => isSupported(host, set, version) };
  const diagnostics = { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' };
  const office = { context: { requirements, platform: 'OfficeOnline', displayLanguage: 'vi-VN', diagnostics } };
  Object.assign(globalThis, { Excel, OfficeExtension, Office: office });
  Object.assign(sandbox.window, { Office: office });
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = bridgeRequest.parse(JSON.parse(text));
      const request = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const undoGroup = message.headers?.[UNDO_GROUP_HEADER] ?? null;
      void host.processBatch(request, undoGroup).then((body) => {
        onBatch(request, body);
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  OfficeExtension.HostBridge.init(bridge);
  host.onEvent(({ type, target, message }) => {
    const entries = [[EVENT_CATEGORY, type, target, message, 0]];
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
}

/** The few members of a page that the library touches while it loads. */
const page: Record<string, unknown> = {
  name: '',
  location: { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost', protocol: 'https:' },
  navigator: { userAgent: 'node' },
  localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  open: () => null,
  document: {
    getElementById: () => null,
    createElement: () => ({ style: {}, setAttribute: () => undefined }),
    querySelectorAll: () => [],
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    cookie: '',
    domain: 'localhost',
  },
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  console,
};
const sandbox = { window: page };

function runLibrary(): OfficeLibrary {
  const context = vm.createContext(page);
  Object.assign(page, { window: page, self: page, parent: page, top: page });
  vm.runInContext(readFileSync(LIBRARY, 'utf8'), context, { filename: LIBRARY });
  const { Excel, OfficeExtension } = page;
  if (!isLibrary({ Excel, OfficeExtension })) throw new Error('office.js did not load.');
  const loaded = { Excel, OfficeExtension } as OfficeLibrary;
  knowUndoGroups(loaded);
  return loaded;
}

/** The library on npm leaves out what Microsoft's own has had since ExcelApi 1.20: one step for Ctrl+Z of several requests. */
function knowUndoGroups({ Excel }: OfficeLibrary): void {
  const { run } = Excel;
  let groups = 0;
  const runInGroup = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    const group = options.mergeUndoGroup === true ? `group ${(groups += 1)}` : null;
    return run((context) => {
      if (group !== null) context.requestHeaders[UNDO_GROUP_HEADER] = group;
      return batch(context);
    });
  };
  Object.assign(Excel, { run: runInGroup });
}

function isLibrary({ Excel, OfficeExtension }: Record<string, unknown>): boolean {
  return typeof Excel === 'object' && typeof OfficeExtension === 'object';
}

/** "1.10" is more than "1.9". */
function isSupported(host: ExcelHost, set: string, version: string): boolean {
  const offered = host.requirements[set];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
