import { addRule, readRules, removeRule } from '../../../../../src/workbook/openxml/write/write-conditional-formats';
import { parseXml, descendantsOf } from '../xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const column = (index: number) => [{ row: 0, column: index, rowCount: 9, columnCount: 1 }];
const bar = { kind: 'dataBar', color: '#5B9BD5', maximum: 1 } as const;
const sheet = (extensions: string) => `<worksheet xmlns="${MAIN}"><sheetData/>${extensions}</worksheet>`;
/** As another program keeps something of its own there. */
const FOREIGN = '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:a="urn:a"><a:sparklines/></ext>';

/** The areas of the bars that are filled evenly, by the ids that rules name. */
function solidBars(xml: string): Record<string, string> {
  const tree = parseXml(xml);
  const named = descendantsOf(tree, 'id').map(({ text }) => text);
  const extended = descendantsOf(tree, 'conditionalFormatting').filter((one) => descendantsOf(one, 'sqref').length > 0);
  const found = extended.map((one) => {
    const [rule] = descendantsOf(one, 'cfRule');
    const [body] = descendantsOf(one, 'dataBar');
    expect(body?.attributes.get('gradient')).toBe('0');
    return [rule?.attributes.get('id') ?? '', descendantsOf(one, 'sqref')[0]?.text ?? ''] as const;
  });
  expect(found.map(([id]) => id).sort()).toEqual([...named].sort());
  return Object.fromEntries(found);
}

describe('a data bar’s extension', () => {
  it('goes as far as the bar does', () => {
    const { xml } = addRule(sheet(''), '3', column(2), bar);
    expect(xml).toContain(
      '<x14:cfRule type="dataBar" id="{00000003-4343-4D00-8000-000000000001}">' +
        '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>' +
        '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C1:C9</xm:sqref>',
    );
    expect(addRule(sheet(''), '3', column(2), { kind: 'dataBar', color: '#5B9BD5' }).xml).toContain(
      '<x14:cfvo type="max"/>',
    );
  });

  it.each([
    ['no extension', ''],
    ['an empty list of extensions', '<extLst/>'],
    ['another program’s extension', `<extLst>${FOREIGN}</extLst>`],
  ])('comes and goes by itself where a sheet has %s', (_what, extensions) => {
    const before = sheet(extensions);
    const first = addRule(before, '1', column(0), bar);
    const second = addRule(first.xml, '1', column(1), bar);
    expect(Object.values(solidBars(second.xml))).toEqual(['A1:A9', 'B1:B9']);
    expect(second.xml.match(/<x14:conditionalFormattings>/g)).toHaveLength(1);

    const without = removeRule(second.xml, first.id);
    expect(Object.values(solidBars(without))).toEqual(['B1:B9']);
    expect(removeRule(without, second.id)).toBe(extensions === '<extLst/>' ? sheet('') : before);
  });

  it('joins one that another program made, under the prefix it has there', () => {
    const theirs =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:y="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><y:conditionalFormattings>' +
      '<y:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><y:cfRule type="expression" priority="4" id="{A}"><xm:f>TRUE</xm:f></y:cfRule><xm:sqref>D1</xm:sqref></y:conditionalFormatting>' +
      '</y:conditionalFormattings></ext></extLst>';
    const { xml, id } = addRule(sheet(theirs), '1', column(0), bar);
    expect(id).toBe('5');
    expect(xml).toContain('<y:cfRule type="dataBar" id="{00000001-4343-4D00-8000-000000000005}"><y:dataBar');
    expect(() => parseXml(xml)).not.toThrow();
    expect(removeRule(xml, id)).toBe(sheet(theirs));
  });

  it('leaves the rules of a block together where only one of them goes', () => {
    const theirs = (rules: string) =>
      sheet(
        '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/><extLst><ext xmlns:x14="urn:x" uri="{B}"><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
          `<extLst><ext uri="{78}" xmlns:x14="urn:x"><x14:conditionalFormattings><x14:conditionalFormatting>${rules}</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      );
    const both = theirs('<x14:cfRule type="dataBar" id="{1}"/><x14:cfRule type="dataBar" id="{2}"/>');
    expect(removeRule(both, '1')).toContain(
      '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{2}"/></x14:conditionalFormatting>',
    );
  });

  it('is no format of its own', () => {
    const { xml } = addRule(sheet(''), '1', column(0), bar);
    expect(readRules(xml, () => [])).toHaveLength(1);
  });
});
