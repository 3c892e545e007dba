import type { Notice } from '../../../src/commands/notice';
import { ribbonCommand, type Command } from '../../../src/commands/ribbon-command';
import { knownSets } from '../../../src/criteria/known-sets';
import { PanePort } from '../taskpane/form-workbook';

const done: Notice = { tone: 'done', message: 'xong', details: [] };

/** Clicks a button whose command is given; answers with what was told and how often Excel was released. */
async function click(command: Command, tell?: (notice: Notice) => Promise<void>) {
  const told: Notice[] = [];
  const completed = jest.fn();
  const services = () => ({
    port: new PanePort([]),
    language: 'vi' as const,
    loadKnownSets: () => Promise.resolve(knownSets([])),
    tell:
      tell ??
      ((notice: Notice) => {
        expect(completed).not.toHaveBeenCalled();
        told.push(notice);
        return Promise.resolve();
      }),
  });
  await ribbonCommand(command, services)({ completed });
  return { told, completed };
}

describe('a ribbon command', () => {
  it('tells what came of it, then releases the button', async () => {
    const { told, completed } = await click(() => Promise.resolve(done));
    expect(told).toEqual([done]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('tells a failure in words when something is thrown, and releases the button', async () => {
    const { told, completed } = await click(() => Promise.reject(new TypeError('x is undefined')));
    expect(told[0]?.tone).toBe('failed');
    expect(told[0]?.message).toContain('Excel không thực hiện được');
    expect(JSON.stringify(told)).not.toContain('x is undefined');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('releases the button when nothing can be told', async () => {
    const { completed } = await click(
      () => Promise.resolve(done),
      () => Promise.reject(new Error('no dialog')),
    );
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('releases the button when Office is not there', async () => {
    const completed = jest.fn();
    const services = () => {
      throw new ReferenceError('Office is not defined');
    };
    await ribbonCommand(() => Promise.resolve(done), services)({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('gives up work that never settles', async () => {
    jest.useFakeTimers();
    try {
      const clicked = click(() => new Promise(() => undefined));
      await jest.advanceTimersByTimeAsync(120_000);
      const { told, completed } = await clicked;
      expect(told).toMatchObject([{ message: 'Excel không trả lời.' }]);
      expect(completed).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
