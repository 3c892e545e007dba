import { askPaneToCheck, listenToRibbon, type Channel } from '../../src/ribbon-link';

/** Channels that hear each other, as those of two pages do. */
function pages(): readonly [Channel, Channel] {
  const make = (): Channel & { other: Channel | null } => ({
    other: null,
    onmessage: null,
    postMessage(data) {
      this.other?.onmessage?.(new MessageEvent('message', { data: structuredClone(data) }));
    },
    close: () => undefined,
  });
  const [a, b] = [make(), make()];
  a.other = b;
  b.other = a;
  return [a, b];
}

test('an open pane does what the ribbon asks for', async () => {
  const [ribbon, pane] = pages();
  const check = jest.fn(() => true);
  listenToRibbon('a.xlsx', check, pane);
  expect(await askPaneToCheck('a.xlsx', ribbon)).toBe(true);
  expect(check).toHaveBeenCalledTimes(1);
});

test('another workbook’s pane does nothing', async () => {
  const [ribbon, pane] = pages();
  const check = jest.fn(() => true);
  listenToRibbon('b.xlsx', check, pane);
  expect(await askPaneToCheck('a.xlsx', ribbon)).toBe(false);
  expect(check).not.toHaveBeenCalled();
});

test('a pane that is not to be seen, or is busy, leaves it to the ribbon', async () => {
  const [ribbon, pane] = pages();
  listenToRibbon('a.xlsx', () => false, pane);
  expect(await askPaneToCheck('a.xlsx', ribbon)).toBe(false);
});

test('what is not ours is passed over', async () => {
  const [ribbon, pane] = pages();
  const check = jest.fn(() => true);
  listenToRibbon('a.xlsx', check, pane);
  ribbon.postMessage('check');
  ribbon.postMessage(null);
  ribbon.postMessage({ says: 'checking', workbook: 'a.xlsx' });
  expect(check).not.toHaveBeenCalled();
  expect(await askPaneToCheck('a.xlsx', null)).toBe(false);
});
