import { scoreOpenCells } from '../../../src/app/score-open-cells';
import { failure } from '../../../src/outcome';
import { bands } from '../../sample-measures';
import { valueAt } from '../../../src/workbook/snapshot';
import { setOf } from '../assessing/tables';
import { PlainPort, plainSheet } from './plain-port';

const share = bands('ratio', [0, 0], [70, 1], [100, 2]);
const criteria = setOf(['1', '2'].map((number) => ({ number, measure: share, evidence: 'none' })));
const options = { sheets: 'all', criteria, sets: [] } as const;

function form(first: number | null, second: number | null, isProtected = false): PlainPort {
  const rows = [
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
    [1, 'Nội dung thứ nhất', '14/20', first],
    [2, 'Nội dung thứ hai', '20/20', second],
  ];
  return new PlainPort([plainSheet('id-B', 'Xã B', rows, { isProtected })]);
}

const points = (port: PlainPort) => [1, 2].map((row) => valueAt(port.sheetNamed('Xã B'), { row, column: 3 }));

describe('scoring open cells', () => {
  it('fills the empty ones, leaves the others, and tells which of these say something else', async () => {
    const port = form(2, null);
    expect(await scoreOpenCells(port, options)).toMatchObject({
      ok: true,
      value: { written: 1, differing: [{ cell: { row: 1, column: 3 }, before: 2, after: { value: 1 } }] },
    });
    expect(points(port)).toEqual([2, 2]);
  });

  it('tells what is found once the points are there', async () => {
    const port = form(1, null);
    const scored = await scoreOpenCells(port, options);
    expect(scored).toMatchObject({ ok: true, value: { written: 1, differing: [] } });
    const found = scored.ok ? scored.value.report?.sheets.flatMap(({ findings }) => findings) : [];
    expect(found?.map(({ code, criterion }) => `${code} ${criterion}`)).toEqual(['points-lost 1']);
  });

  it('does not pass off what was found before as what is there now', async () => {
    const port = form(1, null);
    const read = port.read.bind(port);
    jest.spyOn(port, 'read').mockImplementation((request) => {
      const busy = failure({ code: 'host-failed', hostCode: 'GeneralException' } as const);
      return port.writes.length === 0 ? read(request) : Promise.resolve(busy);
    });
    expect(await scoreOpenCells(port, options)).toMatchObject({ ok: true, value: { written: 1, report: null } });
  });

  it('reads the sheet once where every formula stands already', async () => {
    const port = form(1, null);
    await scoreOpenCells(port, options);
    const { length } = port.reads;
    expect(await scoreOpenCells(port, options)).toMatchObject({ ok: true, value: { written: 0, differing: [] } });
    expect(port.reads).toHaveLength(length + 1);
  });

  it('tells what differs where no cell is open', async () => {
    const port = form(2, 2);
    expect(await scoreOpenCells(port, options)).toMatchObject({
      ok: true,
      value: { written: 0, undo: [], differing: [{}] },
    });
    expect(port.writes).toEqual([]);
  });

  it('is refused where no cell is open and none differs, and on a protected sheet', async () => {
    expect(await scoreOpenCells(form(1, 2), options)).toMatchObject({ error: { code: 'nothing-to-score' } });
    expect(await scoreOpenCells(form(2, null, true), options)).toMatchObject({ error: { code: 'sheet-protected' } });
  });
});
