import { strFromU8, unzipSync } from 'fflate';
import { closePeriod } from '../../../../src/app/close-period';
import { summarise } from '../../../../src/app/summarise';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { packageProblems } from '../../workbook/openxml/check-package';
import { parseXml, type XmlNode } from '../../workbook/openxml/xml-tree';
import { golden } from './described-plan';

const criteriaSet: CriteriaSet = {
  version: 1,
  id: 'mau-nho',
  title: { vi: 'Bộ tiêu chí mẫu nhỏ' },
  legalBasis: null,
  isExample: true,
  validity: { from: '2026-01-01' },
  groups: [
    {
      number: 'I',
      title: { vi: 'Nhóm một' },
      criteria: ['1', '2', '3'].map((number) => ({
        number,
        title: { vi: `Tiêu chí mẫu ${number}` },
        measure: { kind: 'judged' },
        evidence: 'none',
      })),
    },
  ],
  recognition: [{ id: 'dat', title: { vi: 'Đạt chuẩn' }, conditions: [{ kind: 'allMet' }], recognised: true }],
  phases: [
    { id: 'cuoi-nam', title: { vi: 'Cuối năm 2026' }, from: '2026-01-01', to: '2026-12-31', target: { met: 3 } },
  ],
};

const form = (unit: string, ...results: string[]) => [
  ['BẢNG TỰ ĐÁNH GIÁ'],
  [`Tên xã: ${unit}`],
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  ...results.map((result, index) => [index + 1, `Tiêu chí mẫu ${index + 1}`, result]),
];

/** A line for each element, in the order of the file; attributes by name. */
function lines(node: XmlNode, depth = 0): string[] {
  const attributes = [...node.attributes]
    .filter(([name]) => !name.startsWith('xmlns'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`);
  const text = node.children.length === 0 ? node.text : '';
  const own = `${'  '.repeat(depth)}${node.name}${attributes.join('')}${text === '' ? '' : ` ${text}`}`;
  return [own, ...node.children.flatMap((child) => lines(child, depth + 1))];
}

describe('the tabs of a workbook with two units and a closed period, as XML', () => {
  it('are as they were looked at and found good, and sound', async () => {
    const workbook = blankWorkbook('Trang 1');
    const options = { sheets: 'all', criteria: criteriaSet, sets: [criteriaSet] } as const;
    for (const [name, ...results] of [
      ['Xã Một', 'Đạt', 'Chưa đạt', 'Đạt'],
      ['Xã Hai', 'Đạt', 'Đạt', 'Không áp dụng'],
    ] as const) {
      const cells = form(name, ...results).flatMap((row, rowIndex) =>
        row.map((input, column) => ({ row: rowIndex, column, input })),
      );
      workbook.setCells(workbook.addSheet(name), cells);
    }
    const port = new OpenXmlPort(workbook);
    const closed = await closePeriod(port, { ...options, date: '2026-03-31' });
    const done = await summarise(port, { ...options, today: '2026-11-25' });
    expect([closed.ok, done.ok]).toEqual([true, true]);

    const file = workbook.save();
    expect(packageProblems(file)).toEqual([]);
    const parts = Object.entries(unzipSync(file))
      .filter(([name]) =>
        /^xl\/(?:worksheets\/sheet[4-7]|charts\/chart\d|drawings\/drawing\d|tables\/table\d)\.xml$/.test(name),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(parts.filter(([name]) => name.startsWith('xl/worksheets/'))).toHaveLength(4);
    const described = parts
      .map(([name, bytes]) => [name, ...lines(parseXml(strFromU8(bytes)))].join('\n'))
      .join('\n\n');
    expect(`${described}\n`).toBe(golden('tabs-xml.txt', `${described}\n`));
  });
});
