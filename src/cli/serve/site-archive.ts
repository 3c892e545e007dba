import { inflateWhole } from '../../workbook/openxml/zip/inflate';
import { readZipDirectory } from '../../workbook/openxml/zip/zip-directory';
import type { SiteFiles } from './site';

/**
 * The pages in one archive, as a release holds them.
 * @param bytes a zip of ours
 */
export function siteArchive(bytes: Uint8Array): SiteFiles {
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name, entry]));
  return {
    read: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : inflateWhole(entry);
    },
  };
}

/** The same pages, but for some that are said otherwise. */
export function withFiles(files: SiteFiles, texts: ReadonlyMap<string, string>): SiteFiles {
  return {
    read: (name) => {
      const text = texts.get(name);
      return text === undefined ? files.read(name) : new TextEncoder().encode(text);
    },
  };
}
