import * as XLSX from '@e965/xlsx';
import { WorkbookException } from '../../../../src/workbook/errors';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { recalculated } from '../../reporting/libre-office';
import { packageProblems } from './check-package';
import { errorOf } from './error-of';
import { partsOf, openForEdit, partText } from './open-for-edit';
import { relationshipsXml, smallParts, workbookXml, worksheetXml, zipParts, type Parts } from './make-workbook';
import { summaryPlan } from './summary-plan';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const ROW = '<row r="1"><c r="A1"><v>5</v></c></row>';

function contentTypes(inside: string): string {
  return `<?xml version="1.0"?><Types xmlns="${TYPES}">${inside}</Types>`;
}

const DEFAULTS = `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>`;
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const SHEET_OVERRIDES =
  override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`) +
  override('xl/worksheets/sheet1.xml', `${SHEETML}.worksheet+xml`);
const ONLY_THE_SHEET = relationshipsXml([{ type: 'worksheet', target: 'worksheets/sheet1.xml' }]);
const SHEET_AND_STYLES = relationshipsXml([
  { type: 'worksheet', target: 'worksheets/sheet1.xml' },
  { type: 'styles', target: 'styles.xml' },
]);

/** A sound package of one sheet without styles, but for `more`. */
function packageWith(more: Parts, rows = ROW): Uint8Array {
  return zipParts(
    smallParts(rows, {
      '[Content_Types].xml': contentTypes(DEFAULTS + SHEET_OVERRIDES),
      'xl/_rels/workbook.xml.rels': ONLY_THE_SHEET,
      ...more,
    }),
  );
}

function withStyles(styles: string): Uint8Array {
  return packageWith({
    '[Content_Types].xml': contentTypes(
      DEFAULTS + SHEET_OVERRIDES + override('xl/styles.xml', `${SHEETML}.styles+xml`),
    ),
    'xl/_rels/workbook.xml.rels': SHEET_AND_STYLES,
    'xl/styles.xml': styles,
  });
}

const MARK = {
  areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  formula: '=AND(N("ChamChuan:gap")=0,$A1<>"")',
  style: { fillColor: '#FFEB9C' },
};

/** A mark, a bold cell and a summary tab with a table and a chart. */
async function edited(file: Uint8Array): Promise<Uint8Array> {
  const workbook = openForEdit(file);
  const sheetId = workbook.activeSheetId;
  const applied = await new OpenXmlPort(workbook).apply([
    { kind: 'setMarks', sheetId, marks: [MARK], replaced: [] },
    { kind: 'putSheet', plan: summaryPlan, replaces: null },
  ]);
  expect(applied).toMatchObject({ ok: true });
  workbook.setStyle(sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, { bold: true, numberFormat: '0.000' });
  return workbook.save();
}

async function markedAndUnmarked(file: Uint8Array): Promise<Uint8Array> {
  const marked = openForEdit(file);
  await new OpenXmlPort(marked).apply([
    { kind: 'setMarks', sheetId: marked.activeSheetId, marks: [MARK], replaced: [] },
  ]);
  const again = openForEdit(marked.save());
  const sheetId = again.activeSheetId;
  const { marks } = again.sheet(sheetId);
  expect(marks).toHaveLength(1);
  await new OpenXmlPort(again).apply([{ kind: 'setMarks', sheetId, marks: [], replaced: marks }]);
  return again.save();
}

/** Packages as other programs write them, and what is odd in each. */
const foreign: readonly (readonly [string, Uint8Array])[] = [
  ['that has no styles', packageWith({})],
  [
    'that names each relationships part by an Override',
    packageWith({
      '[Content_Types].xml': contentTypes(
        `<Default Extension="xml" ContentType="application/xml"/>${SHEET_OVERRIDES}` +
          override('_rels/.rels', RELATIONSHIPS_TYPE) +
          override('xl/_rels/workbook.xml.rels', RELATIONSHIPS_TYPE),
      ),
    }),
  ],
  [
    'that says of parts which are gone what they were',
    packageWith({
      '[Content_Types].xml': contentTypes(
        DEFAULTS +
          SHEET_OVERRIDES +
          override('xl/worksheets/sheet2.xml', `${SHEETML}.chartsheet+xml`) +
          override('xl/styles.xml', 'application/xml'),
      ),
    }),
  ],
  ['whose styles are an empty tag', withStyles(`<styleSheet xmlns="${MAIN}"/>`)],
  ['whose styles have no lists', withStyles(`<styleSheet xmlns="${MAIN}"></styleSheet>`)],
  [
    'whose styles have empty lists',
    withStyles(
      `<styleSheet xmlns="${MAIN}"><fonts count="0"/><fills/><borders count="0"></borders><cellXfs count="0"/></styleSheet>`,
    ),
  ],
  ['whose styles have a prefix and no lists', withStyles(`<x:styleSheet xmlns:x="${MAIN}"/>`)],
  [
    'whose styles have a prefix and no fonts',
    withStyles(`<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="0"></x:cellXfs></x:styleSheet>`),
  ],
  [
    'whose styles are there, but not the relationship to them',
    packageWith(
      {
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf/><xf/></cellXfs></styleSheet>`,
        '[Content_Types].xml': contentTypes(
          DEFAULTS + SHEET_OVERRIDES + override('xl/styles.xml', `${SHEETML}.styles+xml`),
        ),
      },
      '<row r="1"><c r="A1" s="2"><v>5</v></c></row>',
    ),
  ],
  ['that names styles which are not there', packageWith({ 'xl/_rels/workbook.xml.rels': SHEET_AND_STYLES })],
];

/** Cells as the specification allows them and few write them, and what stands in them. */
const ODD_CELLS = {
  rows:
    '<row r="1"><c r="A1"><v> 5 </v></c><c r="B1" t="s"><v></v></c><c r="C1" t="str"><v>năm\r\nsáu</v></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B2"><v> 2.5 </v></c></row>' +
    '<row r="2"><c r="C2"><v>7</v></c></row>',
  read: [
    [5, null, 'năm\nsáu'],
    ['a & b', 2.5, 7],
  ],
};

describe('a package as other programs write it is edited into a sound one', () => {
  it.each(foreign)('%s', async (_what, file) => {
    const [before, after] = [packageProblems(file), packageProblems(await edited(file))];
    expect(after.filter((problem) => !before.includes(problem))).toEqual([]);
    expect(XLSX.read(await edited(file), { type: 'array' }).SheetNames).toEqual(['S', summaryPlan.name]);
  });

  it('which LibreOffice opens with everything in it, cells that few write so among them', async () => {
    const files = [...foreign.map(([, file]) => file), packageWith({}, ODD_CELLS.rows)];
    const opened = recalculated(await Promise.all(files.map(edited))).map((file) => XLSX.read(file, { type: 'array' }));
    for (const { SheetNames, Sheets } of opened) {
      expect(SheetNames).toEqual(['S', summaryPlan.name]);
      expect(Sheets['S']?.['A1']).toMatchObject({ v: 5 });
      expect(Sheets[summaryPlan.name]?.['A4']).toMatchObject({ v: 'Sùng Phài' });
    }
    const odd = opened.at(-1)?.Sheets['S'] ?? {};
    expect(XLSX.utils.sheet_to_json(odd, { header: 1, defval: null })).toEqual(ODD_CELLS.read);
  }, 180_000);

  it('with cells that few write so read by us and by others alike', async () => {
    const file = packageWith({}, ODD_CELLS.rows);
    expect(openForEdit(file).sheet(openForEdit(file).activeSheetId).values).toEqual(ODD_CELLS.read);
    const { Sheets } = XLSX.read(await edited(file), { type: 'array' });
    expect(XLSX.utils.sheet_to_json(Sheets['S'] ?? {}, { header: 1, defval: null })).toEqual(ODD_CELLS.read);
  });

  it('with every element of its styles in their namespace', async () => {
    const styles = partText(await edited(withStyles(`<x:styleSheet xmlns:x="${MAIN}"/>`)), 'xl/styles.xml');
    expect(styles).toContain('<x:xf ');
    expect(styles.replace(/<\/?x:|<\?xml/g, '')).not.toContain('<');
  });

  it('whose cells look as before, as its first format stays what it was', async () => {
    const styles = partText(
      await edited(withStyles(`<styleSheet xmlns="${MAIN}"><cellXfs count="0"/></styleSheet>`)),
      'xl/styles.xml',
    );
    expect(styles).toMatch(/<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>/);
  });

  it('and a new part takes no name that a relationship gives to a missing one', async () => {
    const missing = relationshipsXml([
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'worksheet', target: 'worksheets/sheet2.xml' },
    ]);
    const file = await edited(packageWith({ 'xl/_rels/workbook.xml.rels': missing }));
    expect([...partsOf(file).keys()]).toContain('xl/worksheets/sheet3.xml');
    expect([...partsOf(file).keys()]).not.toContain('xl/worksheets/sheet2.xml');
  });

  it('and a chart takes the place of a drawing whose part is gone', async () => {
    const workbook = openForEdit(
      packageWith({
        'xl/worksheets/sheet1.xml': worksheetXml(`<sheetData>${ROW}</sheetData><drawing r:id="rId1"/>`),
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
          { type: 'drawing', target: '../drawings/drawing1.xml' },
        ]),
      }),
    );
    const [chart] = summaryPlan.charts;
    if (chart === undefined) throw new Error('The plan has no chart');
    workbook.setChart(workbook.activeSheetId, chart);
    const sheet = partText(workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<drawing /g)).toHaveLength(1);
    expect(workbook.sheet(workbook.activeSheetId).chartNames).toEqual([chart.name]);
    await Promise.resolve();
  });
});

describe('removing marks leaves no trace', () => {
  const styles = (dxfs: string) =>
    withStyles(`<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs>${dxfs}</styleSheet>`);
  it.each([
    ['where there were no styles', packageWith({})],
    ['where the styles have no looks of rules', styles('')],
    ...[
      '<dxfs count="0"/>',
      '<dxfs count="0" />',
      '<dxfs count="0"></dxfs>',
      '<dxfs/>',
      '<dxfs count="0">\n</dxfs>',
    ].map((dxfs): [string, Uint8Array] => [`where the list of looks is ${JSON.stringify(dxfs)}`, styles(dxfs)]),
    ['where there are other looks', styles('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>')],
  ])('%s', async (_where, file) => {
    expect(partsOf(await markedAndUnmarked(file))).toEqual(partsOf(file));
  });
});

describe('a workbook with something odd is read', () => {
  const sheets = (tabs: string, relationships: readonly { type: string; target: string }[], more: Parts = {}) =>
    packageWith({
      'xl/workbook.xml': workbookXml(`<sheets>${tabs}</sheets>`),
      'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
      ...more,
    });

  it('where Excel lists a macro module as a tab of no part', () => {
    const file = sheets(
      '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/><sheet name="S" sheetId="1" r:id="rId1"/>',
      [{ type: 'worksheet', target: 'worksheets/sheet1.xml' }],
    );
    const workbook = openForEdit(file);
    expect(workbook.sheetInfos().map(({ name }) => name)).toEqual(['S']);
    expect(workbook.missingSheets()).toEqual([]);
  });

  it('where a tab names a part that is not there, which is told', () => {
    const file = sheets('<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Mất" sheetId="2" r:id="rId2"/>', [
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'worksheet', target: 'worksheets/sheet9.xml' },
    ]);
    const workbook = openForEdit(file);
    expect(workbook.sheetInfos().map(({ name }) => name)).toEqual(['S']);
    expect(workbook.missingSheets()).toEqual(['Mất']);
  });

  it('but not where none of its sheets is there', () => {
    const file = sheets('<sheet name="Mất" sheetId="2" r:id="rId1"/>', [
      { type: 'worksheet', target: 'worksheets/sheet9.xml' },
    ]);
    expect(() => openForEdit(file)).toThrow('damaged-workbook');
  });

  it('where two tabs have one sheetId, each as what it is', () => {
    const file = sheets(
      '<sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="1" r:id="rId2"/>',
      [
        { type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { type: 'worksheet', target: 'worksheets/sheet2.xml' },
      ],
      { 'xl/worksheets/sheet2.xml': worksheetXml('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>') },
    );
    const workbook = openForEdit(file);
    expect(workbook.sheetInfos().map(({ id }) => workbook.sheet(id).values)).toEqual([[[5]], [[7]]]);
    const [, second] = workbook.sheetInfos();
    workbook.renameSheet(second?.id ?? '', 'Ba');
    expect(workbook.sheetInfos().map(({ name }) => name)).toEqual(['Một', 'Ba']);
    workbook.deleteSheet(second?.id ?? '');
    expect(workbook.sheetInfos().map(({ name }) => name)).toEqual(['Một']);
  });

  it('where the parts of a drawing and of a table are gone', () => {
    const file = packageWith({
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
        { type: 'drawing', target: '../drawings/drawing1.xml' },
        { type: 'table', target: '../tables/table1.xml' },
      ]),
    });
    const workbook = openForEdit(file);
    expect(workbook.sheet(workbook.activeSheetId)).toMatchObject({ tableNames: [], chartNames: [], values: [[5]] });
  });
});

describe('a template', () => {
  it('is written as a workbook, which Excel opens under a workbook’s name', () => {
    const template = contentTypes(DEFAULTS + SHEET_OVERRIDES.replace('sheet.main+xml', 'template.main+xml'));
    const workbook = openForEdit(packageWith({ '[Content_Types].xml': template }));
    workbook.setCells(workbook.activeSheetId, [{ row: 0, column: 0, input: 2 }]);
    const saved = workbook.saveVerified();
    if (!saved.ok) throw new Error(saved.error.code);
    expect(partText(saved.value, '[Content_Types].xml')).not.toContain('template');
    expect(packageProblems(saved.value)).toEqual([]);
  });
});

describe('a cell whose text is not among the shared ones', () => {
  it('makes the workbook a damaged one, as nobody can tell what it said', () => {
    const file = packageWith({}, '<row r="1"><c r="A1" t="s"><v>3</v></c></row>');
    const workbook = openForEdit(file);
    expect(errorOf(() => workbook.sheet(workbook.activeSheetId))).toEqual({
      code: 'damaged-workbook',
      part: 'xl/worksheets/sheet1.xml',
    });
    expect(() => workbook.sheet(workbook.activeSheetId)).toThrow(WorkbookException);
  });
});

describe('a bloated styles part', () => {
  it('is read once, however many formats are added to it', () => {
    const formats = Array.from({ length: 20_000 }, (_, index) => `<xf fontId="0" numFmtId="${index}"/>`).join('');
    const file = withStyles(
      `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${formats}</cellXfs></styleSheet>`,
    );
    const workbook = openForEdit(file);
    const started = performance.now();
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    for (let size = 1; size <= 400; size++) workbook.setStyle(workbook.activeSheetId, area, { fontSize: size });
    // Read anew for each it takes over a minute.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
