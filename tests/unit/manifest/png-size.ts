import { existsSync, readFileSync } from 'node:fs';

/** Width and height as the header of a PNG says them (bytes 16–23), or null where there is no such file. */
export function pngSize(file: string): { width: number; height: number } | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
