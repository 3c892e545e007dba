import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noProgress, type CommandIo, type FileSystem } from '../../../src/cli/io';
import { isRunning, nodeFiles } from '../../../src/cli/node-io';
import { answerConversion } from '../../../src/workbook/other-formats/answer-conversion';

export interface TestIo extends CommandIo {
  /** What was written so far. */
  readonly written: { stdout: string; stderr: string };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with these files, by path; it goes when the tests of the file are done. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'chamchuan-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The real file system seen from `workingFolder`, and streams that keep what they are given. */
export function testIo(workingFolder: string, files: Partial<FileSystem> = {}): TestIo {
  const written = { stdout: '', stderr: '' };
  const sink = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
      return Promise.resolve();
    },
  });
  return {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    files: { ...nodeFiles, ...files },
    startProgress: () => Promise.resolve(noProgress),
    // The built command line has a thread for it.
    convert: (bytes, format) => Promise.resolve(answerConversion({ bytes, format })),
    threads: null,
    mayWrite: () => true,
    isRunning,
    criteriaFolder: null,
    machine: () => Promise.reject(new Error('no test of these serves pages')),
    workingFolder,
    written,
  };
}
