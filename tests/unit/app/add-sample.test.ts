import { addSample } from '../../../src/app/add-form';
import { check } from '../../../src/app/check';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { openForEdit } from '../workbook/openxml/open-for-edit';
import { commune } from './forms';
import { PlainPort } from './plain-port';

const NAME = 'Biểu mẫu để thử';

describe('the sample form', () => {
  it('comes behind the other sheets, comes to the front, and shows what the add-in finds', async () => {
    const workbook = openForEdit('huong-dan.xlsx');
    const port = new OpenXmlPort(workbook);
    const before = workbook.sheetInfos().map(({ name }) => name);
    expect(await addSample(port)).toMatchObject({ ok: true, value: { sheetName: NAME } });
    expect(workbook.sheetInfos().map(({ name }) => name)).toEqual([...before, NAME]);
    const checked = await check(port, { sheets: 'active', criteria: 'auto', sets: builtInSets() });
    if (!checked.ok) throw new Error(checked.error.code);
    const [sheet] = checked.value.sheets;
    if (sheet === undefined || sheet.layout === 'none') throw new Error('The form has a table');
    expect(sheet.tables[0].criteriaSet.id).toBe('qd-9745-2022');
    expect(sheet.tables[0].assessment).toMatchObject({ unit: { name: 'Xã Ví Dụ' }, counts: { met: 28, total: 34 } });
    const found = new Set(sheet.findings.map(({ code }) => code));
    expect(found).toEqual(new Set(['result-missing', 'result-unrecognised', 'criterion-not-met', 'evidence-missing']));
  });

  it('goes without a trace when it is undone', async () => {
    const workbook = openForEdit('huong-dan.xlsx');
    const port = new OpenXmlPort(workbook);
    const before = workbook.sheetInfos();
    const added = await addSample(port);
    if (!added.ok) throw new Error(added.error.code);
    expect((await undo(port, undoStep(added.value.undo, []))).ok).toBe(true);
    expect(workbook.sheetInfos()).toEqual(before);
  });

  it('gets a name of its own where its name is taken', async () => {
    const port = new PlainPort([{ ...commune('A'), name: NAME }]);
    expect(await addSample(port)).toMatchObject({ ok: true, value: { sheetName: `${NAME} (2)` } });
  });

  it('is refused where sheets cannot be added', async () => {
    const port = new PlainPort([commune('A')]);
    port.isStructureProtected = true;
    expect(await addSample(port)).toMatchObject({ ok: false, error: { code: 'structure-protected' } });
    expect(port.writes).toEqual([]);
  });
});
