import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { metadataXml } from '../../../src/workbook/metadata-xml';
import { openForEdit } from '../workbook/openxml/open-for-edit';
import { formOf } from './form-of';
import { temporaryFolder, testIo } from './temporary-folder';

/** A form that remembers `text`. */
function formWith(text: string): Uint8Array {
  const workbook = openForEdit(formOf('Sùng Phài', [7]));
  workbook.addCustomXml(metadataXml(text));
  return workbook.save();
}

function notesIn(file: Uint8Array): readonly string[] {
  return openForEdit(file)
    .customXml()
    .map(({ xml }) => xml);
}

describe.each([
  ['is no JSON', '{"version":1,"targets":['],
  ['is of a version that is no number', '{"version":"1","targets":[{"criteriaSet":"a"}]}'],
  ['nests without end', `{"version":1,"targets":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
])('what a workbook remembers, which %s', (_how, notes) => {
  const folder = temporaryFolder({ 'xa.xlsx': formWith(notes) });
  const said = async (...args: string[]) => {
    const io = testIo(folder);
    return { status: await run(args, io), ...io.written };
  };
  const kept = notesIn(readFileSync(path.join(folder, 'xa.xlsx')));

  it.each(['mark', 'summarize'])('is kept to the letter by %s, which says so', async (command) => {
    const { status, stderr } = await said(command, 'xa.xlsx', '--out', `${command}.xlsx`);
    expect(status).toBe(0);
    expect(stderr).toContain('Không đọc được ghi nhớ');
    expect(notesIn(readFileSync(path.join(folder, `${command}.xlsx`)))).toEqual(kept);
  });

  it.each([
    ['close-period', ['close-period', 'xa.xlsx', '--out', 'chot.xlsx']],
    ['criteria store', ['criteria', 'store', 'xa.xlsx', '--criteria', 'qd-9745-2022', '--out', 'luu.xlsx']],
  ])('is not written to by %s', async (_command, args) => {
    expect(await said(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Không đọc được ghi nhớ') as string,
    });
  });

  it('is told of by check', async () => {
    expect((await said('check', 'xa.xlsx')).stdout).toContain('Không đọc được ghi nhớ');
  });
});

describe('control characters in names', () => {
  it('are written out, whoever put them there', async () => {
    const folder = temporaryFolder({});
    const name = 'x\u001b[31m\u202Eslx.\nXã giả: 34-34.xlsx';
    writeFileSync(path.join(folder, name), 'no workbook');
    const io = testIo(folder);
    expect(await run(['check', name], io)).toBe(2);
    // eslint-disable-next-line no-control-regex -- it is what must not be there
    expect(io.written.stderr + io.written.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(io.written.stderr.trim().split('\n')).toHaveLength(1);
  });
});
