import type { Finding } from '../../../../src/assessing/finding';
import { findInFindings } from '../../../../src/taskpane/finding-list/find-in-findings';
import { listItems, type Grouping, type ListItem } from '../../../../src/taskpane/finding-list/finding-list-items';
import { preferredGrouping, rememberGrouping } from '../../../../src/taskpane/finding-list/list-choices';
import { gaps, misspelt, missingEvidence, missingResult, missingUnit } from '../findings';

const lay = (findings: readonly Finding[], grouping: Grouping, opened: readonly string[] = []) =>
  listItems(findings, { grouping, units: [], opened: new Set(opened) });

/** A heading by what it names and counts, a finding's line by its criterion and how many it stands for. */
function told(item: ListItem): string {
  switch (item.kind) {
    case 'heading':
      return `# ${Object.values(item.name).join(' ')} ${item.count}`;
    case 'finding':
      return `${item.findings[0].code} ${item.findings[0].criterion ?? ''} ×${item.findings.length}`;
  }
}

const missing = (rows: number): readonly Finding[] =>
  Array.from({ length: rows }, (_, row) => ({
    ...missingResult,
    criterion: String(row + 1),
    cell: { row, column: 3 },
  }));

describe('the lines of the list', () => {
  it('go by severity, errors first, with no headings: the chips over the list name the severities', () => {
    expect(lay([missingEvidence, ...gaps(2), missingResult], 'severity').map(told)).toEqual([
      'result-missing 7 ×1',
      'criterion-not-met 1 ×1',
      'criterion-not-met 2 ×1',
      'evidence-missing 2 ×1',
    ]);
  });

  it('go by criterion in the order of numbers, what is about none before them', () => {
    const ten: Finding = { ...missingEvidence, criterion: '10' };
    expect(lay([ten, missingEvidence, ...gaps(2), missingUnit], 'criterion').map(told)).toEqual([
      '# criterion  1',
      'unit-missing  ×1',
      '# criterion 1 1',
      'criterion-not-met 1 ×1',
      '# criterion 2 2',
      'criterion-not-met 2 ×1',
      'evidence-missing 2 ×1',
      '# criterion 10 1',
      'evidence-missing 10 ×1',
    ]);
  });

  it('go by sheet in the order of the sheets', () => {
    const elsewhere: Finding = { ...missingResult, sheetId: 'b', sheetName: 'A đầu tiên' };
    expect(lay([missingEvidence, elsewhere], 'sheet').map(told)).toEqual([
      '# sheet Sùng Phài 1',
      'evidence-missing 2 ×1',
      '# sheet A đầu tiên 1',
      'result-missing 7 ×1',
    ]);
  });

  it('show a mistake that fills a column once, with its count, and one by one when asked to', () => {
    const items = lay(missing(30), 'severity');
    expect(items.map(told)).toEqual(['result-missing 1 ×30']);
    const line = items[0]?.key ?? '';
    expect(lay(missing(30), 'severity', [line])).toHaveLength(31);
  });

  it('show each criterion that is not met', () => {
    expect(lay(gaps(30), 'severity')).toHaveLength(30);
  });

  it('do not take different texts for one mistake', () => {
    const other = [5, 6, 7].map((row): Finding => ({ ...misspelt(row), found: 'Dạt' }) as Finding);
    const items = lay([misspelt(2), misspelt(3), ...other], 'severity');
    expect(items.filter(({ kind }) => kind === 'finding')).toHaveLength(5);
  });

  it('are counted through, for the keyboard and for screen readers', () => {
    const indexes = lay([missingEvidence, ...gaps(2), missingResult], 'severity').flatMap((item) =>
      item.kind === 'finding' ? item.index : [],
    );
    expect(indexes).toEqual([0, 1, 2, 3]);
  });
});

describe('searching', () => {
  it('finds words with and without accents, in any order', () => {
    const findings = [missingEvidence, missingResult, ...gaps(3)];
    expect(findInFindings(findings, 'kiem chung', 'vi')).toEqual([missingEvidence]);
    expect(findInFindings(findings, 'CHỨNG  kiểm', 'vi')).toEqual([missingEvidence]);
    expect(findInFindings(findings, 'd9', 'vi')).toEqual([missingResult]);
    expect(findInFindings(findings, 'evidence', 'en')).toEqual([missingEvidence]);
    expect(findInFindings(findings, ' ', 'vi')).toBe(findings);
  });
});

describe('how the list is divided', () => {
  it('is kept for the session', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    expect(preferredGrouping(storage as unknown as Storage)).toBe('severity');
    rememberGrouping('criterion', storage as unknown as Storage);
    expect(preferredGrouping(storage as unknown as Storage)).toBe('criterion');
  });

  it('is by severity where nothing can be kept', () => {
    expect(preferredGrouping(null)).toBe('severity');
    rememberGrouping('sheet', null);
  });
});
