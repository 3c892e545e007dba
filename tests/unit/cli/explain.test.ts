import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const GOOD = readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx');

const explanationSchema = z.object({
  tables: z.array(z.record(z.string(), z.unknown())),
  problems: z.array(z.record(z.string(), z.unknown())),
  mappingUnused: z.boolean(),
  columnsFile: z.unknown(),
});
const reportSchema = z.object({
  files: z.tuple([
    z.object({
      sheets: z.array(
        z.object({
          layout: z.string(),
          units: z.array(z.object({ met: z.number(), notMet: z.number() })),
          explanation: explanationSchema.optional(),
        }),
      ),
    }),
  ]),
});

async function check(folder: string, ...args: readonly string[]) {
  const io = testIo(folder);
  const status = await run(['check', ...args], io);
  return { status, ...io.written };
}

async function checkAsJson(folder: string, ...args: readonly string[]) {
  const { stdout } = await check(folder, ...args, '--format', 'json');
  const [file] = reportSchema.parse(JSON.parse(stdout)).files;
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** A form of 34 criteria, all of them met; `columns` gives what else stands in a row. */
function form(headings: readonly string[], cells: (number: number) => readonly string[]) {
  const rows = Array.from({ length: 34 }, (_, index) => [
    index + 1,
    `Nội dung của tiêu chí thứ ${index + 1}`,
    ...cells(index + 1),
  ]);
  const note = ['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05'];
  return workbookOf({ 'Xã Bản Bo': [['TT', 'Nội dung tiêu chí', ...headings], ...rows, [], note] });
}

const twoResults = form(['Kết quả năm 2025', 'Kết quả năm 2026'], (number) => [
  'Chưa đạt',
  number > 30 ? 'Chưa đạt' : 'Đạt',
]);
const pointsInParts = workbookOf({
  'Thôn Đồng Tâm': [
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [1, 'Vệ sinh đường làng', 25, 20, 2, 0, 18],
    [2, 'Hội họp', 25, 25, 0, 1, 21],
    [3, 'Đóng góp quỹ', 25, 24, 0, 0, 19],
    [4, 'Không có tệ nạn', 25, 22, 3, 0, 23],
    [null, 'Tổng', 100, 91, 5, 1, 81],
  ],
});
const unknownResult = form(['Minh chứng', 'Nhận định'], () => ['Có hồ sơ', 'được']);

describe('check --explain', () => {
  it('adds to each sheet of the JSON how it was read, and why', async () => {
    const folder = temporaryFolder({ 'a.xlsx': GOOD });
    const { explanation } = await checkAsJson(folder, 'a.xlsx', '--explain', '--lang', 'en');
    expect(explanation).toMatchObject({
      tables: [
        {
          layout: 'form',
          headerRows: { first: 10, last: 12 },
          unsure: false,
          reasons: [{ code: 'numbers-run-on', message: 'the numbers run on' }],
          title: expect.stringContaining('BẢNG TỰ ĐÁNH GIÁ') as string,
          units: [{ name: 'Xã Sùng Phài', source: 'title', cell: 'A7' }],
          criteriaSet: 'qd-9745-2022',
          criterionRows: 34,
          matchedRows: 34,
          leftOut: [],
          criteriaReasons: [
            {
              code: 'subject-words',
              words: 'VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC',
              cell: 'A6',
              message: 'what the sheet is about: “VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC” (cell A6)',
            },
          ],
          likelySet: null,
        },
      ],
      problems: [],
      mappingUnused: false,
    });
    expect(explanation?.tables[0]?.columns).toContainEqual({
      column: 'E',
      role: 'result',
      header: 'Xã tự đánh giá › Kết quả',
      confidence: 1,
      reasons: [
        { code: 'header-word', message: 'a known heading' },
        { code: 'content-agrees', message: 'the cells below agree' },
      ],
    });
  });

  it('says the same in words, in both languages', async () => {
    const folder = temporaryFolder({ 'a.xlsx': GOOD });
    const { stdout } = await check(folder, 'a.xlsx', '--explain', '--sheet', 'Sùng Phài');
    expect(stdout).toContain('Cách đọc bảng (chắc chắn 100 %)\n');
    expect(stdout).toMatch(
      /Cột E {2}Kết quả +100 % {2}“Xã tự đánh giá › Kết quả”; tiêu đề quen thuộc; các ô bên dưới phù hợp/,
    );
    expect(stdout).toContain('Đơn vị: Xã Sùng Phài (ghi trong tên bảng phía trên, ô A7)\n');
    expect(stdout).toContain('Bộ tiêu chí: qd-9745-2022, khớp 34/34 tiêu chí của bảng\n');
    expect(stdout).toContain('Nhận ra theo tên biểu: “VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC” (ô A6)\n');
    const english = await check(folder, 'a.xlsx', '--explain', '--lang', 'en');
    expect(english.stdout).toContain('How the table was read (100% sure)\n');
    expect(english.stdout).toContain("Criteria set: qd-9745-2022, with 34 of the table's 34 criteria\n");
  });

  it('says nothing of it where nobody asks', async () => {
    const folder = temporaryFolder({ 'a.xlsx': GOOD });
    expect(await checkAsJson(folder, 'a.xlsx')).not.toHaveProperty('explanation');
    expect((await check(folder, 'a.xlsx')).stdout).not.toContain('Cách đọc bảng');
  });

  it('gives a columns file for a recognised sheet that reads the sheet as it was', async () => {
    const folder = temporaryFolder({ 'a.xlsx': GOOD });
    const { explanation, units } = await checkAsJson(folder, 'a.xlsx', '--explain');
    writeFileSync(path.join(folder, 'cot.json'), JSON.stringify(explanation?.columnsFile));
    const again = await checkAsJson(folder, 'a.xlsx', '--explain', '--columns', 'cot.json');
    expect(again.units).toEqual(units);
    expect(again.explanation?.tables[0]).toMatchObject({
      columns: expect.arrayContaining([
        expect.objectContaining({ reasons: [expect.objectContaining({ code: 'mapping' })] as unknown }),
      ]) as unknown,
    });
  });

  it('names the columns that contend, and a columns file settles it', async () => {
    const folder = temporaryFolder({ 'a.xlsx': twoResults });
    const { explanation } = await checkAsJson(folder, 'a.xlsx', '--explain');
    expect(explanation?.problems).toMatchObject([{ role: 'result', candidates: ['C', 'D'] }]);
    const { stdout } = await check(folder, 'a.xlsx', '--explain');
    expect(stdout).toContain('Chưa đọc được bảng: các cột C, D đều có thể là cột “Kết quả”.\n');
    expect(stdout).toMatch(/Cột D {2}“Kết quả năm 2026” +ví dụ: Đạt · Đạt · Đạt\n/);
    const printed = stdout.slice(stdout.indexOf('{'));
    const corrected = printed.replace(
      '"column": "C", "header": "Kết quả năm 2025"',
      '"column": "D", "header": "Kết quả năm 2026"',
    );
    writeFileSync(path.join(folder, 'cot.json'), corrected);
    const settled = await checkAsJson(folder, 'a.xlsx', '--columns', 'cot.json');
    expect(settled).toMatchObject({ layout: 'form', units: [{ met: 30, notMet: 4 }] });
    expect((await check(folder, 'a.xlsx', '--columns', 'cot.json')).stderr).toBe('');
  });

  it('names the columns of which any may hold the points, and how to say which', async () => {
    const folder = temporaryFolder({ 'thon.xlsx': pointsInParts });
    const { stdout, status } = await check(folder, 'thon.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('[Thôn Đồng Tâm] chưa đọc được bảng\n');
    expect(stdout).toContain(
      'A1     Chưa rõ cột nào là “Điểm tự chấm”: cột D “Điểm đạt” hoặc cột G “Tổng điểm”. Hãy chỉ ra cột này.\n',
    );
    expect(stdout).toMatch(/--explain.*--columns TỆP\.json/);
    expect(stdout).not.toContain('không có bảng');
    const { stdout: explained } = await check(folder, 'thon.xlsx', '--explain');
    const corrected = explained.slice(explained.indexOf('{')).replace('"?"', '"G"');
    writeFileSync(path.join(folder, 'cot.json'), corrected);
    const settled = await check(folder, 'thon.xlsx', '--columns', 'cot.json');
    expect(settled.stdout).toContain('[Thôn Đồng Tâm] Thôn Đồng Tâm: 81/100 điểm');
  });

  it('leaves a “?” for a column that only the user knows, and refuses it until it is replaced', async () => {
    const folder = temporaryFolder({ 'a.xlsx': unknownResult });
    const { stdout } = await check(folder, 'a.xlsx', '--explain');
    expect(stdout).toContain('Chưa đọc được bảng: không thấy cột “Kết quả”.\n');
    const printed = stdout.slice(stdout.indexOf('{'));
    writeFileSync(path.join(folder, 'cot.json'), printed);
    expect(await check(folder, 'a.xlsx', '--columns', 'cot.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^cot\.json: Tệp cột, mục 1, cột “result”: phải là chữ cái của cột/) as string,
    });
    writeFileSync(path.join(folder, 'cot.json'), printed.replace('"?"', '"D"'));
    expect(await checkAsJson(folder, 'a.xlsx', '--columns', 'cot.json')).toMatchObject({ layout: 'form' });
  });

  it('says where a columns file does not fit', async () => {
    const folder = temporaryFolder({
      'a.xlsx': GOOD,
      'cot.json':
        '{"version":1,"mappings":[{"headerRows":{"first":1,"last":1},"columns":{"title":{"column":"B","header":"Mục"}}}]}',
    });
    const { explanation, units } = await checkAsJson(folder, 'a.xlsx', '--explain', '--columns', 'cot.json');
    expect(explanation?.mappingUnused).toBe(true);
    expect(units).toMatchObject([{ met: 28 }]);
    const { stdout } = await check(folder, 'a.xlsx', '--explain', '--columns', 'cot.json');
    expect(stdout).toContain('không khớp với trang này nên không được dùng');
  });

  it('says the columns of a matrix together, and its units by the first and the last', async () => {
    const criteria = Array.from({ length: 34 }, (_, index) => index + 1);
    const rows = [
      ['TT', 'Tên xã', ...criteria],
      ...['Xã Bản Bo', 'Xã Nà Tăm', 'Xã Khun Há'].map((name, index) => [index + 1, name, ...criteria.map(() => 'Đạt')]),
    ];
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Tổng hợp xã': rows }) });
    const { explanation } = await checkAsJson(folder, 'a.xlsx', '--explain');
    expect(explanation?.tables).toMatchObject([{ layout: 'matrix', units: [{}, {}, { name: 'Xã Khun Há' }] }]);
    expect(explanation?.columnsFile).toBeNull();
    const { stdout } = await check(folder, 'a.xlsx', '--explain');
    expect(stdout).toMatch(/Cột C–AJ {2}Kết quả +\d+ % {2}“1” … “34”; /);
    expect(stdout).toContain('Đơn vị: 3, từ Xã Bản Bo đến Xã Khun Há\n');
  });

  it('says that the sheet names no criteria set, and what to do', async () => {
    const rows = [
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      ['1', 'Có kế hoạch hằng năm', 'Đạt'],
    ];
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Xã Bản Bo': rows }) });
    const { stdout } = await check(folder, 'a.xlsx', '--explain');
    expect(stdout).toContain(
      'trang không cho biết 1 tiêu chí của bảng thuộc bộ nào. Hãy dùng --criteria ID hoặc TỆP.json; "criteria infer"',
    );
  });

  it('names a set that the table resembles, and how to say that it is the one', async () => {
    const rows = [
      ['Theo Quyết định 9745/QĐ-BCA-V05'],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      ...Array.from({ length: 28 }, (_, index) => [index + 1, `Nội dung của tiêu chí thứ ${index + 1}`, 'Đạt']),
    ];
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Xã Bản Bo': rows }) });
    const { explanation } = await checkAsJson(folder, 'a.xlsx', '--explain');
    expect(explanation?.tables[0]).toMatchObject({
      criteriaSet: null,
      criteriaReasons: [],
      likelySet: { criteriaSet: 'qd-9745-2022', reasons: [{ code: 'cited-document', cell: 'A1' }] },
    });
    const { stdout } = await check(folder, 'a.xlsx', '--explain');
    expect(stdout).toContain(
      'Bảng này giống bộ qd-9745-2022: văn bản ghi trên trang: “Theo Quyết định 9745/QĐ-BCA-V05” (ô A1). Nếu đúng là bộ đó, hãy thêm --criteria qd-9745-2022.\n',
    );
  });

  it('names the rows that were left out', async () => {
    const rows = [
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      ...Array.from({ length: 34 }, (_, index) => [
        [index + 1, `Nội dung của tiêu chí thứ ${index + 1}`, 'Đạt'],
        ...(index === 4 ? [[null, 'riêng xã biên giới có thêm phương án', null]] : []),
      ]).flat(),
    ];
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Xã Bản Bo': rows }) });
    const { explanation } = await checkAsJson(folder, 'a.xlsx', '--explain');
    expect(explanation?.tables[0]?.leftOut).toEqual([{ row: 7, text: 'riêng xã biên giới có thêm phương án' }]);
    const { stdout } = await check(folder, 'a.xlsx', '--explain');
    expect(stdout).toContain('Dòng 7: “riêng xã biên giới có thêm phương án”\n');
  });

  it('explains a sheet without any header, and not a tab of our own', async () => {
    const folder = temporaryFolder({ 'a.xlsx': GOOD });
    const { stdout } = await check(folder, 'a.xlsx', '--explain', '--sheet', 'Hướng dẫn');
    expect(stdout).toContain('Không thấy dòng tiêu đề nào');
    await run(['summarize', 'a.xlsx', '--out', 'b.xlsx'], testIo(folder));
    const ours = await checkAsJson(folder, 'b.xlsx', '--explain', '--sheet', 'Chưa đạt');
    expect(ours).toMatchObject({ layout: 'none', explanation: { tables: [], problems: [], columnsFile: null } });
    const summary = await check(folder, 'b.xlsx', '--explain', '--sheet', 'Chưa đạt');
    expect(summary.stdout).toContain('Trang này do Chấm Chuẩn lập nên không được kiểm tra.');
  });
});
