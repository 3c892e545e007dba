import { readCall } from '../../../src/host/office-message';

describe('a call that office.js makes', () => {
  it('is a batch with its body', () => {
    const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], '{"Actions":[]}', 0] };
    expect(readCall(data)).toEqual({ kind: 'batch', body: '{"Actions":[]}' });
  });

  it('saves the whole bag of settings', () => {
    const data = {
      DdaMethod: { DispatchId: 76 },
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['a', '1']] },
    };
    expect(readCall(data)).toEqual({ kind: 'saveSettings', settings: [['a', '1']] });
  });

  it('says that a ribbon command is done', () => {
    const data = { DdaMethod: { DispatchId: 94 }, 0: 'command-1', 1: 0, 2: '{}' };
    expect(readCall(data)).toEqual({ kind: 'commandCompleted', id: 'command-1', status: 0 });
  });

  it('may be one that asks for nothing here', () => {
    expect(readCall({ DdaMethod: { DispatchId: 1 } })).toEqual({ kind: 'other' });
  });
});
