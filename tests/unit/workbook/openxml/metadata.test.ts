import { METADATA_NAMESPACE, metadataXml } from '../../../../src/workbook/metadata-xml';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import type { WorkbookEdit } from '../../../../src/workbook/edit';
import { packageProblems } from './check-package';
import { relationshipsXml, smallParts, zipParts, type Parts } from './make-workbook';
import { changedParts, fixtureBytes, openForEdit, partText } from './open-for-edit';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

async function edited(file: Uint8Array, edits: readonly WorkbookEdit[]) {
  const workbook = openForEdit(file);
  const outcome = await new OpenXmlPort(workbook).apply(edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { file: workbook.save(), undo: outcome.value.undo };
}

async function metadataIn(file: Uint8Array): Promise<string | null> {
  const outcome = await new OpenXmlPort(openForEdit(file)).read({ sheets: 'active', include: [] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.metadata;
}

function remember(next: string | null, previous: string | null = null): WorkbookEdit {
  return { kind: 'setMetadata', next, previous };
}

/** A small workbook with custom XML parts, the first one in "item1.xml". */
function withCustomXml(contents: readonly string[], more: Parts = {}): Uint8Array {
  const parts = Object.fromEntries(contents.map((xml, index) => [`customXml/item${index + 1}.xml`, xml]));
  const targets = contents.map((_xml, index) => ({ type: 'customXml', target: `../customXml/item${index + 1}.xml` }));
  return zipParts({
    ...smallParts('<row r="1"><c r="A1"><v>1</v></c></row>'),
    [RELATIONSHIPS]: relationshipsXml([{ type: 'worksheet', target: 'worksheets/sheet1.xml' }, ...targets]),
    ...parts,
    ...more,
  });
}

/** The rich ones keep something of another program already. */
describe.each([
  ['rich.xlsx', 2],
  ['rich.xlsm', 2],
  ['xa-sung-phai-28-34.xlsx', 1],
  ['cham-diem.xlsx', 1],
])('remembering in %s', (name, number) => {
  const original = fixtureBytes(name);

  test('adds a part with its properties, and leaves all else as it was', async () => {
    const { file } = await edited(original, [remember('{"a":1}')]);
    expect(changedParts(original, file)).toEqual([
      CONTENT_TYPES,
      `customXml/_rels/item${number}.xml.rels`,
      `customXml/item${number}.xml`,
      `customXml/itemProps${number}.xml`,
      RELATIONSHIPS,
    ]);
    expect(packageProblems(file)).toEqual([]);
    expect(await metadataIn(file)).toBe('{"a":1}');
  });

  test('leaves no trace once it is taken back', async () => {
    const { file, undo } = await edited(original, [remember('{"a":1}')]);
    expect(changedParts(original, (await edited(file, undo)).file)).toEqual([]);
  });

  test('touches only its own part when it changes, and brings that back byte for byte', async () => {
    const { file } = await edited(original, [remember('một')]);
    const second = await edited(file, [remember('hai', 'một')]);
    expect(changedParts(file, second.file)).toEqual([`customXml/item${number}.xml`]);
    expect(changedParts(file, (await edited(second.file, second.undo)).file)).toEqual([]);
  });
});

test('the properties tell an id and the namespace, as Excel wants them', async () => {
  const { file } = await edited(fixtureBytes('cham-diem.xlsx'), [remember('{}')]);
  expect(partText(file, 'customXml/itemProps1.xml')).toMatch(
    /<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}" xmlns:ds="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:cham-chuan:metadata"\/><\/ds:schemaRefs><\/ds:datastoreItem>$/,
  );
  expect(partText(file, CONTENT_TYPES)).toContain(
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
  expect(partText(file, CONTENT_TYPES)).not.toContain('/customXml/item1.xml');
});

test('the part gets a content type of its own where the package has another one for .xml', async () => {
  const types = `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/vnd.ms-excel"/></Types>`;
  const { file } = await edited(withCustomXml([], { [CONTENT_TYPES]: types }), [remember('{}')]);
  expect(partText(file, CONTENT_TYPES)).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  );
});

describe('beside the parts of other programs', () => {
  const foreign =
    '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><a/></p:properties>';

  test('ours is found by its namespace, whatever it is called and however it is written', async () => {
    const ours = `<?xml version="1.0"?><cc:metadata xmlns:cc="${METADATA_NAMESPACE}">&#49;</cc:metadata>`;
    expect(await metadataIn(withCustomXml([foreign, ours]))).toBe('1');
    expect(await metadataIn(withCustomXml([foreign]))).toBeNull();
  });

  test('theirs keep their bytes', async () => {
    const original = withCustomXml([foreign, metadataXml('một')]);
    const { file } = await edited(original, [remember('hai', 'một')]);
    expect(changedParts(original, file)).toEqual(['customXml/item2.xml']);
    const { file: without } = await edited(file, [remember(null, 'hai')]);
    expect(partText(without, 'customXml/item1.xml')).toBe(foreign);
    expect(changedParts(original, without)).toEqual(['customXml/item2.xml', RELATIONSHIPS]);
  });

  test.each([
    ['is broken', '<a>'],
    ['is empty', ''],
    ['has no namespace', '<a/>'],
    ['defines entities', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ])('one that %s keeps nobody from remembering', async (_what, xml) => {
    const { file } = await edited(withCustomXml([xml]), [remember('{}')]);
    expect(await metadataIn(file)).toBe('{}');
    expect(partText(file, 'customXml/item1.xml')).toBe(xml);
  });

  test('one that is named but missing is no reason not to read the workbook', async () => {
    const targets = [
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'customXml', target: '../customXml/item7.xml' },
    ];
    const file = zipParts({ ...smallParts(''), [RELATIONSHIPS]: relationshipsXml(targets) });
    expect(await metadataIn(file)).toBeNull();
  });
});
