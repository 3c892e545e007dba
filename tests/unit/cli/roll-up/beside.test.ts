import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../../src/cli/run';
import { openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { formOf } from '../form-of';
import { temporaryFolder, testIo } from '../temporary-folder';

const bookIn = (folder: string, name: string) => {
  const opened = openWorkbook(readFileSync(path.join(folder, name)));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

const tabsIn = (folder: string, name: string) =>
  bookIn(folder, name)
    .sheetInfos()
    .map((sheet) => sheet.name);

async function summarised(folder: string, ...words: string[]) {
  const io = testIo(folder);
  const status = await run(['summarize', 'nop', '--out', 'tong-hop.xlsx', ...words], io);
  return { status, ...io.written };
}

const forms = () =>
  temporaryFolder({ 'nop/a.xlsx': formOf('A', [7]), 'nop/a2.xlsx': formOf('A', [7, 9]), 'nop/d.xlsx': 'hỏng' });

describe('what summarize writes beside the roll-up', () => {
  it('is the problems, which are then not in it, with links from where they are saved', async () => {
    const folder = forms();
    const { stdout } = await summarised(folder, '--problems', 'van-de.xlsx');
    expect(stdout).toContain('van-de.xlsx');
    expect(tabsIn(folder, 'tong-hop.xlsx')).not.toContain('Vấn đề');
    const problems = bookIn(folder, 'van-de.xlsx');
    expect(tabsIn(folder, 'van-de.xlsx')).toEqual(['Vấn đề']);
    const sheet = problems.sheet(problems.sheetInfos()[0]?.id ?? '');
    expect(sheet.formulas.flatMap((row) => row ?? [])).toContain('=HYPERLINK("nop/d.xlsx","nop/d.xlsx")');
  });

  it('is a slip for each unit that has something to mend, and the file that is chosen counts', async () => {
    const folder = forms();
    const { stderr } = await summarised(folder, '--slips', 'phieu.xlsx', '--prefer', 'nop/a2.xlsx', '--tabs', 'none');
    expect(tabsIn(folder, 'phieu.xlsx')).toEqual(['Danh sách', 'Xã A', 'd']);
    expect(stderr).toContain('nop/a2.xlsx');
    expect(tabsIn(folder, 'tong-hop.xlsx')).toEqual(['Tổng hợp']);
  });

  it('is refused before any work where it would be the roll-up itself, and a file to prefer that is not there is told', async () => {
    const folder = forms();
    expect(await summarised(folder, '--slips', 'tong-hop.xlsx')).toMatchObject({ status: 2, stdout: '' });
    const { stderr } = await summarised(folder, '--prefer', 'nop/khac.xlsx');
    expect(stderr).toContain('nop/khac.xlsx');
  });
});
