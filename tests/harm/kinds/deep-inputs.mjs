import {
  before,
  behind,
  form,
  RELATIONSHIP,
  SHEET,
  STRINGS,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
  workbookOf,
} from '../hostile-package.mjs';

const DEPTHS = [300, 20_000, 500_000];

function nested(opening, closing, depth, inner = '') {
  return opening.repeat(depth) + inner + closing.repeat(depth);
}

function withNotes(text) {
  return workbookOf(form(), {
    [WORKBOOK_RELATIONSHIPS]: before(
      'Relationships',
      `<Relationship Id="n" Type="${RELATIONSHIP}/customXml" Target="../customXml/item1.xml"/>`,
    ),
    'customXml/item1.xml': () =>
      `<metadata xmlns="urn:cham-chuan:metadata">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</metadata>`,
  });
}

const xml = DEPTHS.flatMap((depth) =>
  Object.entries({
    'the sheet': { [SHEET]: behind('sheetData', `<extLst>${nested('<a>', '</a>', depth)}</extLst>`) },
    'the rows': { [SHEET]: before('sheetData', nested('<row>', '</row>', depth)) },
    'the strings': { [STRINGS]: before('sst', `<si>${nested('<r>', '</r>', depth, '<t>a</t>')}</si>`) },
    'the styles': { [STYLES]: before('styleSheet', nested('<a>', '</a>', depth)) },
    'the workbook': { [WORKBOOK]: behind('sheets', nested('<a>', '</a>', depth)) },
  }).map(([part, changes]) => ({
    kind: 'XML nested deep',
    name: `${depth} levels in ${part}`,
    make: () => workbookOf(form(), changes),
  })),
);

const NOTES = {
  'lists nested 100,000 deep': nested('[', ']', 100_000),
  'objects nested 100,000 deep': nested('{"a":', '}', 100_000, '1'),
  'lists nested deep in a field': `{"version":1,"mappings":${nested('[', ']', 50_000)}}`,
  'no JSON': 'Đây không phải JSON',
  nothing: '',
  'JSON that breaks off': '{"version":1,"mappings":[',
  'a number': '1',
  null: 'null',
  'a version that is no number': '{"version":"một"}',
  'a version of NaN': '{"version":1e999}',
  'a version below': '{"version":-1}',
  'a newer version': '{"version":99}',
  'a prototype': '{"version":1,"__proto__":{"mappings":[]},"constructor":{"a":1}}',
  'fields of other types': '{"version":1,"mappings":1,"dismissals":"a","closings":{},"profile":[],"targets":null}',
  'ten thousand mappings': `{"version":1,"mappings":[${Array.from({ length: 10_000 }, (_, index) => `{"sheet":"T${index}"}`).join(',')}]}`,
  'a million closings': `{"version":1,"closings":[${Array.from({ length: 300_000 }, () => '{}').join(',')}]}`,
  'a text of a million letters': `{"version":1,"profile":"${'a'.repeat(1_000_000)}"}`,
  'control signs': '{"version":1,"profile":"_x0000__x001B_[31m"}',
};

const notes = Object.entries(NOTES).map(([name, text]) => ({
  kind: 'notes of ours',
  name,
  make: () => withNotes(text),
}));

const condition = (depth) => nested('(', ')', depth, '[a] > 1');

const CRITERIA = {
  'no JSON': 'a',
  'lists nested 100,000 deep': nested('[', ']', 100_000),
  'objects nested 100,000 deep': nested('{"a":', '}', 100_000, '1'),
  'a set without criteria': '{"version":1,"id":"a","title":{"vi":"A"},"criteria":[]}',
  'criteria nested 2,000 deep': `{"version":1,"id":"a","title":{"vi":"A"},"criteria":[${nested('{"number":"1","title":{"vi":"A"},"criteria":[', ']}', 2_000)}]}`,
  'a condition of 2,000 brackets': `{"version":1,"id":"a","title":{"vi":"A"},"criteria":[{"number":"1","title":{"vi":"A"},"measure":{"kind":"amount","met":${JSON.stringify(condition(2_000))}}}]}`,
  '100,000 criteria': `{"version":1,"id":"a","title":{"vi":"A"},"criteria":[${Array.from({ length: 100_000 }, (_, index) => `{"number":"${index}","title":{"vi":"A${index}"}}`).join(',')}]}`,
  'a number of a million digits': `{"version":${'1'.repeat(1_000_000)}}`,
  'a thousand criteria with one number': `{"version":1,"id":"a","title":{"vi":"A"},"criteria":[${Array.from({ length: 1_000 }, () => '{"number":"1","title":{"vi":"A"}}').join(',')}]}`,
};

const criteria = Object.entries(CRITERIA).map(([name, text]) => ({
  kind: 'a criteria file',
  name,
  make: () => workbookOf(form()),
  criteria: () => text,
}));

export const deepInputs = [...xml, ...notes, ...criteria];
