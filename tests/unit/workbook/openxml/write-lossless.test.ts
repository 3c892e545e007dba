import type { PlannedChart } from '../../../../src/workbook/sheet-plan';
import type { Mark } from '../../../../src/workbook/snapshot';
import { changedParts, fixtureBytes, openForEdit, partsOf, partText, sheetIdOf } from './open-for-edit';

const FORM = 'xl/worksheets/sheet1.xml';
const FIGURES = 'xl/worksheets/sheet3.xml';

const gapMark: Mark = {
  areas: [
    { row: 15, column: 2, rowCount: 1, columnCount: 1 },
    { row: 20, column: 2, rowCount: 2, columnCount: 1 },
  ],
  formula: '=AND(N("ChamChuan:gap")=0,$C16<>"Đạt")',
  style: { fillColor: '#FFC7CE', fontColor: '#9C0006' },
};
const warningMark: Mark = {
  areas: [{ row: 15, column: 3, rowCount: 1, columnCount: 1 }],
  formula: '=AND(N("ChamChuan:warning")=0,$D16="")',
  style: { fillColor: '#FFEB9C' },
};

function addMark(workbook: ReturnType<typeof openForEdit>, sheetId: string, { areas, formula, style }: Mark): string {
  return workbook.addConditionalFormat(sheetId, { areas, rule: { kind: 'formula', formula, style } });
}

describe.each(['rich.xlsx', 'rich.xlsm'])('%s, which is full of things that we know nothing of', (name) => {
  const original = fixtureBytes(name);

  test('comes back as it was when nothing was edited', () => {
    expect(changedParts(original, openForEdit(name).save())).toEqual([]);
  });

  test('keeps every other part when cells are typed into', () => {
    const workbook = openForEdit(name);
    workbook.setCells(workbook.activeSheetId, [{ row: 16, column: 2, input: 'Đạt' }]);
    expect(changedParts(original, workbook.save())).toEqual(['xl/workbook.xml', FORM]);
  });

  test('keeps every other part when it is marked, and every byte of all once the marks are gone', () => {
    const workbook = openForEdit(name);
    const sheetId = workbook.activeSheetId;
    addMark(workbook, sheetId, gapMark);
    addMark(workbook, sheetId, warningMark);
    const marked = workbook.save();
    expect(changedParts(original, marked)).toEqual(['xl/styles.xml', FORM]);

    const again = openForEdit(marked);
    for (const { id } of again.sheet(sheetId).marks) again.removeConditionalFormat(sheetId, id);
    expect(changedParts(original, again.save())).toEqual([]);
  });

  test('keeps every part when a sheet is added, and gets none too many when it is deleted', () => {
    const workbook = openForEdit(name);
    const added = workbook.addSheet('Tổng hợp');
    workbook.setCells(added, [
      { row: 0, column: 0, input: 'Xã' },
      { row: 1, column: 0, input: 'Sùng Phài' },
      { row: 0, column: 1, input: 'Đạt' },
      { row: 1, column: 1, input: 28 },
    ]);
    workbook.addTable(added, { name: 'TongHop', area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } });
    workbook.setChart(added, chart);
    expect(changedParts(original, workbook.save())).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/tables/table2.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ]);
    workbook.deleteSheet(added);
    const after = workbook.save();
    const partsLeft = changedParts(original, after);
    // Excel makes a calculation chain again; all else is as it was.
    expect(partsLeft).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
    ]);
  });
});

const chart: PlannedChart = {
  name: 'Biểu đồ tổng hợp',
  title: 'Kết quả <năm> 2026 & trước',
  kind: 'barClustered',
  categories: { row: 1, column: 0, rowCount: 1, columnCount: 1 },
  series: [{ name: 'Đạt', values: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, color: '#2E7D32' }],
  place: { row: 4, column: 0, rowCount: 12, columnCount: 6 },
};

describe('marks', () => {
  test('rank after all that stand, the extensions among them', () => {
    const workbook = openForEdit('rich.xlsx');
    expect(addMark(workbook, workbook.activeSheetId, gapMark)).toBe('3');
    expect(workbook.conditionalFormats(workbook.activeSheetId).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('are read back as they were set', () => {
    const workbook = openForEdit('rich.xlsx');
    const sheetId = workbook.activeSheetId;
    const ids = [addMark(workbook, sheetId, gapMark), addMark(workbook, sheetId, warningMark)];
    expect(openForEdit(workbook.save()).sheet(sheetId).marks).toEqual([
      { ...gapMark, id: ids[0] },
      { ...warningMark, id: ids[1] },
    ]);
  });

  test('of one look share it, and leave it while one of them is there', () => {
    const workbook = openForEdit('rich.xlsx');
    const sheetId = workbook.activeSheetId;
    const first = addMark(workbook, sheetId, gapMark);
    addMark(workbook, sheetIdOf(workbook, 'Số liệu'), gapMark);
    expect(partText(workbook.save(), 'xl/styles.xml')).toContain('<dxfs count="2">');
    workbook.removeConditionalFormat(sheetId, first);
    const saved = workbook.save();
    expect(partText(saved, 'xl/styles.xml')).toContain('<dxfs count="2">');
    expect(changedParts(fixtureBytes('rich.xlsx'), saved)).toEqual(['xl/styles.xml', FIGURES]);
  });

  test('leave a workbook without conditional formats as it was, even where it has no list for their looks', () => {
    const original = fixtureBytes('xa-sung-phai-28-34.xlsx');
    const workbook = openForEdit(original);
    const sheetId = workbook.activeSheetId;
    const id = addMark(workbook, sheetId, gapMark);
    expect(changedParts(original, workbook.save())).toEqual(['xl/styles.xml', FORM]);
    workbook.removeConditionalFormat(sheetId, id);
    expect(changedParts(original, workbook.save())).toEqual([]);
  });
});

describe('charts', () => {
  test('stand beside a picture, a shape and a chart of the user, which stay when they go', () => {
    const original = fixtureBytes('rich.xlsx');
    const workbook = openForEdit(original);
    const sheetId = workbook.activeSheetId;
    workbook.setChart(sheetId, chart);
    const saved = openForEdit(workbook.save());
    expect(saved.sheet(sheetId).chartNames).toEqual(['Biểu đồ 1', 'Biểu đồ tổng hợp']);
    // The user's chart has the names of its series in cells: it is not one of ours.
    expect(saved.charts(sheetId)).toEqual([chart]);
    saved.removeChart(sheetId, chart.name);
    expect(changedParts(original, saved.save())).toEqual([]);
  });

  test.each(['barClustered', 'barStacked100', 'line'] as const)('of kind %s read back', (kind) => {
    const workbook = openForEdit('rich.xlsx');
    const sheetId = sheetIdOf(workbook, 'Số liệu');
    const planned: PlannedChart = {
      ...chart,
      kind,
      axisMaximum: 50,
      categories: { row: 1, column: 0, rowCount: 3, columnCount: 1 },
      series: [
        { name: 'Đạt', values: { row: 1, column: 1, rowCount: 3, columnCount: 1 }, color: '#2E7D32' },
        { name: 'Gấp đôi', values: { row: 1, column: 3, rowCount: 3, columnCount: 1 }, color: '#C62828' },
      ],
    };
    workbook.setChart(sheetId, planned);
    workbook.setChart(sheetId, { ...planned, title: 'Lần hai' });
    const saved = workbook.save();
    expect(openForEdit(saved).charts(sheetId)).toEqual([{ ...planned, title: 'Lần hai' }]);
    expect(partText(saved, 'xl/charts/chart2.xml')).toContain(
      '<c:f>\'Số liệu\'!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>21</c:v></c:pt>',
    );
    expect(partsOf(saved).has('xl/charts/chart3.xml')).toBe(false);
  });
});
