import type { RolledFile, RolledUp, RollUpWorker } from './roll-up-messages';
import type { RollUpRequest } from './roll-up-worker';

/** Starts the worker in a thread of the browser's; the pane stays quick whatever the files. */
export function startRollUpWorker(): RollUpWorker {
  const worker = new Worker(new URL('./roll-up-worker.ts', import.meta.url));
  const ask = <T>(request: RollUpRequest, transfer: Transferable[]): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request, transfer);
    });
  return {
    add: (fileName: string, bytes: ArrayBuffer) => ask<RolledFile>({ kind: 'add', fileName, bytes }, [bytes]),
    finish: (wishes) => ask<RolledUp>({ kind: 'finish', wishes }, []),
    beside: (what) => ask<Uint8Array<ArrayBuffer> | null>({ kind: 'beside', what }, []),
    stop: () => worker.terminate(),
  };
}
