/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { knownSets } from '../../../src/criteria/known-sets';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import type { ServedSets } from '../../../src/served-sets';
import { PaneStore } from '../../../src/taskpane/pane-store';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openPane, press, provideBrowserParts } from './open-pane';
import { partsOfThePane } from './parts';

beforeAll(() => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

const ours: CriteriaSet = { ...issued(), title: { vi: 'Bộ của tỉnh', en: 'The province’s own' } };

function issued(): CriteriaSet {
  const set = findBuiltInSet('qd-9745-2022');
  if (set === null) throw new Error('There is no such set.');
  return set;
}

describe('the sets that an office has beside the pane', () => {
  it('are waited for by a check that begins before they have come, and are told as the office’s own', async () => {
    let arrive: (served: ServedSets) => void = () => undefined;
    const loadServedSets = () => new Promise<ServedSets>((resolve) => (arrive = resolve));
    const port = new PanePort([formSheet()]);
    const store = new PaneStore({ port, ...partsOfThePane, loadServedSets, now: () => Date.now() });
    void store.askForSets();
    const checked = store.start({ kind: 'check' });
    await Promise.resolve();
    expect(store.state().report).toBeNull();
    arrive({ known: knownSets([ours]), refused: [] });
    await checked;
    const [sheet] = store.state().report?.sheets ?? [];
    const [table] = sheet === undefined || sheet.layout === 'none' ? [] : sheet.tables;
    expect(table).toMatchObject({ criteriaSet: { title: { vi: 'Bộ của tỉnh' } }, criteriaFrom: 'office' });
  });

  it('keep nobody from checking where they never come', async () => {
    const port = new PanePort([formSheet()]);
    const loadServedSets = () => Promise.reject(new Error('no network'));
    const store = new PaneStore({ port, ...partsOfThePane, loadServedSets, now: () => Date.now() });
    void store.askForSets();
    await store.start({ kind: 'check' });
    expect(store.state().report).not.toBeNull();
  });

  it('name a file that is none, until that was seen', async () => {
    const { store } = openPane(new PanePort([formSheet()]));
    await act(() => store.askForSets());
    const refused = [{ name: 'hong.json', error: { code: 'criteria-not-json' } as const }];
    act(() => store.send({ type: 'setsServed', served: { known: knownSets([]), refused } }));
    expect(await screen.findByText(/Không dùng được tệp bộ tiêu chí “hong\.json” của cơ quan/)).toBeTruthy();
    await expectNoViolations();
    await press('Đóng thông báo');
    expect(screen.queryByText(/hong\.json/)).toBeNull();
  });
});
