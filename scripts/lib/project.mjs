import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** An absolute path inside the clone. */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}
