import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import { violations } from './axe';
import { useWorkbench } from './use-workbench';
import { fixture } from './workbench-page';

const open = useWorkbench();

/** The province's set for the form below: its criterion II.1 gives 1 point, where the form prints 15. */
const officeSets = {
  'index.json': JSON.stringify({ files: ['thu-vien-cua-tinh.json', 'hong.json'] }),
  'thu-vien-cua-tinh.json': readFileSync(fixture('thu-vien-cua-tinh.json'), 'utf8'),
  'hong.json': '{"id":',
};
const FORM = 'xa-bo-rieng-cham-diem.xlsx';
const TOLD = 'cao hơn điểm tối đa 1 của tiêu chí II.1';

test('the sets that an office puts beside the pane are used, and a broken one is named', async () => {
  const workbench = await open({ officeSets });
  const { pane } = workbench;
  await pane.getByText('Không dùng được tệp bộ tiêu chí “hong.json” của cơ quan.').waitFor();
  expect(await violations(workbench.paneFrame())).toEqual([]);
  await workbench.openFile(fixture(FORM));
  await workbench.waitUntilOpen(FORM);
  await workbench.check();
  await pane.getByText(TOLD).first().waitFor();
  await workbench.openDetails();
  await pane.getByText('Bộ tiêu chí thư viện của tỉnh').first().waitFor();
});

test('they are used in a roll-up of many files as well', async () => {
  const workbench = await open({ officeSets });
  await workbench.more('Gộp nhiều tệp');
  const dialog = workbench.pane.getByRole('dialog', { name: 'Gộp nhiều tệp' });
  const [chooser] = await Promise.all([
    workbench.page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Chọn tệp', exact: true }).click(),
  ]);
  await chooser.setFiles([fixture(FORM)]);
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tải sổ tổng hợp' }).click(),
  ]);
  const book = XLSX.read(await readFile(await download.path()));
  expect(JSON.stringify(book.Sheets['Vấn đề'])).toContain(TOLD);
});
