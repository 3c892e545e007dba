import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** What V8 made of a file, beside it: the build leaves it there, for each kind of thread what that runs. */
const CACHE_ENDING = isMainThread ? '.main.cache' : '.thread.cache';

/** What Node has of it and its types do not tell. */
interface NodeModules {
  readonly _extensions: Record<string, (module: NodeJS.Module, file: string) => void>;
  readonly wrap: (script: string) => string;
}

/**
 * Lets the files of a folder be loaded as V8 compiled them when they were built: to compile them takes a fifth of what a
 * form does. Where V8 is another one, or none was kept, they are compiled as ever.
 */
export function loadAsCompiled(folder: string): void {
  const { _extensions: loaders, wrap } = Module as unknown as NodeModules;
  const usual = loaders['.js'];
  loaders['.cjs'] = (module, file) => {
    const cachedData = path.dirname(file) === folder ? kept(`${file}${CACHE_ENDING}`) : undefined;
    if (cachedData === undefined) return usual?.(module, file);
    const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
    const load = script.runInThisContext() as (...scope: readonly unknown[]) => void;
    load.call(module.exports, module.exports, createRequire(file), module, file, folder);
  };
}

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
