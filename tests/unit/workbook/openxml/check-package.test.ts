import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageProblems } from './check-package';
import { fixtureBytes } from './open-for-edit';

const FORM = 'xl/worksheets/sheet1.xml';

function damaged(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(fixtureBytes('rich.xlsx'));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has nothing to damage`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

describe('the package checker', () => {
  it('has nothing to say against a sound file', () => {
    expect(packageProblems(fixtureBytes('rich.xlsx'))).toEqual([]);
  });

  it.each([
    ['a tag that is not closed', FORM, '</sheetData>', '', 'closes'],
    ['a bare ampersand', 'xl/sharedStrings.xml', '</t>', '&</t>', 'bare "&"'],
    ['a part without a content type', '[Content_Types].xml', /<Override [^>]*theme[^>]*>/, '', 'no content type'],
    ['a content type without a part', '[Content_Types].xml', '/xl/theme/', '/xl/themes/', 'not there'],
    ['a relationship to nothing', 'xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet9.xml', 'is not there'],
    ['an id without a relationship', FORM, /<drawing r:id="[^"]*"/, '<drawing r:id="rId99"', 'no relationship "rId99"'],
    ['a cell format that is not there', FORM, /<c r="A1" s="\d+"/, '<c r="A1" s="999"', 'has the format 999'],
    ['a look that is not there', FORM, /dxfId="\d+"/, 'dxfId="99"', 'the look 99'],
    [
      'elements out of order',
      FORM,
      /(<sheetData>[\s\S]*<\/sheetData>)(<mergeCells[\s\S]*<\/mergeCells>)/,
      '$2$1',
      'order',
    ],
    ['two sheets of one name', 'xl/workbook.xml', 'name="Thẩm định"', 'name="SÙNG PHÀI"', 'is there twice'],
    ['a wrong count', FORM, /<mergeCells count="\d+"/, '<mergeCells count="99"', 'says 99'],
    ['a table of another width', 'xl/tables/table1.xml', /ref="A1:[A-Z]/, 'ref="A1:Z', 'columns in'],
  ])('finds %s', (_what, part, from, to, problem) => {
    expect(packageProblems(damaged(part, from, to)).join('\n')).toContain(problem);
  });
});
