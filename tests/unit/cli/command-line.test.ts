import { parseCommandLine } from '../../../src/cli/command-line';

describe('parseCommandLine', () => {
  it('completes a command with its defaults', () => {
    expect(parseCommandLine(['check', 'a.xlsx'])).toEqual({
      kind: 'command',
      command: {
        name: 'check',
        paths: ['a.xlsx'],
        criteria: 'auto',
        sheet: [],
        format: 'text',
        explain: false,
        jobs: null,
        lang: 'vi',
      },
    });
  });

  it('takes options wherever they stand', () => {
    const line = ['check', '--sheet', 'Sùng Phài', 'a.xlsx', '--format=json', 'b', '--sheet', 'Bản Bo', '--lang', 'en'];
    expect(parseCommandLine(line)).toMatchObject({
      command: { paths: ['a.xlsx', 'b'], sheet: ['Sùng Phài', 'Bản Bo'], format: 'json', lang: 'en' },
    });
  });

  it.each([
    ['check', 'a.xlsx'],
    ['mark', 'a.xlsx', '--out', 'b.xlsx'],
    ['score', 'a.xlsx', '--out', 'b.xlsx'],
    ['summarize', 'a.xlsx', '--out', 'b.xlsx'],
  ])('%s takes a columns file', (...words) => {
    expect(parseCommandLine([...words, '--columns', 'cot.json'])).toMatchObject({ command: { columns: 'cot.json' } });
  });

  it('takes the words of the tabs’ head, with whatever stands behind the first “=”', () => {
    const line = ['summarize', 'a', '--out', 'b.xlsx', '--letterhead', 'signerName=A = B', '--letterhead', 'issuer='];
    expect(parseCommandLine(line)).toMatchObject({
      command: {
        letterhead: [
          ['signerName', 'A = B'],
          ['issuer', ''],
        ],
      },
    });
  });

  it.each(['mark', 'score'])('%s takes one file and an output', (name) => {
    expect(parseCommandLine([name, 'a.xlsx', '--out', 'b.xlsx', '--force'])).toMatchObject({
      command: { name, file: 'a.xlsx', out: 'b.xlsx', force: true, criteria: 'auto' },
    });
  });

  it.each([
    ['list', [], {}],
    ['show', ['qd-9745-2022'], { id: 'qd-9745-2022' }],
    ['validate', ['a.json'], { file: 'a.json' }],
    ['infer', ['a.xlsx'], { file: 'a.xlsx', sheet: [], force: false, explain: false }],
    [
      'infer',
      ['a.xlsx', '--sheet', 'B', '--out', 'b.json', '--columns', 'c.json'],
      { sheet: ['B'], out: 'b.json', columns: 'c.json' },
    ],
    ['schema', [], {}],
    ['list', ['a.xlsx'], { file: 'a.xlsx' }],
    [
      'store',
      ['a.xlsx', '--criteria', 'b.json', '--out', 'c.xlsx', '--sheet', 'A', '--sheet', 'B'],
      { file: 'a.xlsx', criteria: 'b.json', out: 'c.xlsx', sheet: ['A', 'B'], force: false },
    ],
    [
      'remove',
      ['a.xlsx', '--criteria', 'b', '--out', 'c.xlsx', '--force'],
      { file: 'a.xlsx', criteria: 'b', out: 'c.xlsx', force: true },
    ],
  ])('knows criteria %s', (name, words, expected) => {
    expect(parseCommandLine(['criteria', name, ...words])).toMatchObject({
      command: { name: `criteria ${name}`, ...expected },
    });
  });

  it.each([
    [['chek', 'a.xlsx'], { code: 'unknown-command', value: 'chek' }],
    [['check', 'a.xlsx', '--fromat', 'json'], { code: 'unknown-option', value: '--fromat' }],
    [['mark', 'a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], { code: 'too-many-arguments' }],
    [['check'], { code: 'missing-argument', value: 'FILE|FOLDER' }],
    [['check', ''], { code: 'missing-argument', value: 'FILE|FOLDER' }],
    [['mark', 'a.xlsx'], { code: 'missing-option', value: '--out <FILE.xlsx>' }],
    [['check', 'a.xlsx', '--sheet'], { code: 'missing-value', value: '--sheet <NAME>' }],
    [
      ['check', 'a.xlsx', '--format', 'xml'],
      { code: 'invalid-value', option: '--format', value: 'xml', allowed: 'text | json | ndjson' },
    ],
    [['check', 'a.xlsx', '--lang', 'fr'], { code: 'invalid-value', option: '--lang', value: 'fr', allowed: 'vi | en' }],
    [
      ['close-period', 'a.xlsx', '--out', 'b.xlsx', '--date', '31/3/2026'],
      { code: 'invalid-value', option: '--date', value: '31/3/2026', allowed: '2026-03-31' },
    ],
    [
      ['summarize', 'a.xlsx', '--out', 'b.xlsx', '--tabs', 'gaps,moi'],
      { code: 'invalid-value', option: '--tabs', value: 'gaps,moi', allowed: 'gaps,progress,problems | none' },
    ],
    [
      ['summarize', 'a.xlsx', '--out', 'b.xlsx', '--letterhead', 'signer=A'],
      {
        code: 'invalid-value',
        option: '--letterhead',
        value: 'signer=A',
        allowed:
          'issuer=… | issuingUnit=… | dateLine=… | preparerTitle=… | preparerName=… | signerTitle=… | signerName=…',
      },
    ],
    [
      ['close-period', 'a.xlsx', '--out', 'b.xlsx', '--target', '2026-12-31=34', '--target', '34'],
      { code: 'invalid-value', option: '--target', value: '34', allowed: '2026-12-31=34' },
    ],
    [[], { code: 'missing-command' }],
    [['criteria'], { code: 'missing-command' }],
    [
      ['criteria', 'store', 'a.xlsx', '--out', 'b.xlsx'],
      { code: 'missing-option', value: '--criteria <ID|FILE.json>' },
    ],
    [
      ['criteria', 'store', 'a.xlsx', '--out', 'b.xlsx', '--criteria', 'auto'],
      { code: 'invalid-value', option: '--criteria', value: 'auto', allowed: '' },
    ],
    [['check', 'a.xlsx', '--jobs', '0'], { code: 'invalid-value', option: '--jobs', value: '0', allowed: '' }],
    [['check', 'a.xlsx', '--jobs', 'hai'], { code: 'invalid-value', option: '--jobs', value: 'hai', allowed: '' }],
  ])('refuses %j', (words, problem) => {
    expect(parseCommandLine(words)).toEqual({ kind: 'refused', problem, language: 'vi' });
  });

  it('refuses in the language that was asked for', () => {
    expect(parseCommandLine(['chek', '--lang=en'])).toMatchObject({ kind: 'refused', language: 'en' });
  });

  it.each([
    ['vi', 'Cách dùng:', 'Mã kết thúc:'],
    ['en', 'Usage:', 'Exit status:'],
  ])('answers --help in %s', (lang, ...headings) => {
    for (const heading of headings) expect(answerTo('--help', '--lang', lang)).toContain(heading);
  });

  it('leaves no English word of the parser in Vietnamese help', () => {
    for (const words of [
      [],
      ['check'],
      ['mark'],
      ['summarize'],
      ['criteria'],
      ['criteria', 'show'],
      ['criteria', 'infer'],
      ['criteria', 'store'],
      ['criteria', 'remove'],
    ]) {
      expect(answerTo(...words, '--help')).not.toMatch(/Usage|Options|Arguments|Commands|display|default:/);
    }
  });
});

function answerTo(...words: string[]): string {
  const line = parseCommandLine(words);
  return line.kind === 'answer' ? line.text : `no answer but ${line.kind}`;
}
