/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { failure, success } from '../../../../src/outcome';
import { RolledUpWorkbook } from '../../../../src/taskpane/roll-up/rolled-up-workbook';

const WORKBOOK = new Uint8Array([0x50, 0x4b]);

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}

const status = () => screen.getByRole('status').textContent;

describe('the rolled-up workbook', () => {
  it('can be opened in Excel, where a Mac saves no downloads', async () => {
    const create = jest.fn(() => Promise.resolve(success(undefined)));
    render(<RolledUpWorkbook disabled={false} workbook={WORKBOOK} onCreateWorkbook={create} />);
    await press('Mở trong Excel');
    expect(create).toHaveBeenCalledWith(WORKBOOK);
    expect(status()).toContain('Hãy lưu sổ đó lại.');
  });

  it('can be downloaded where Excel does not open it, and says so', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const refuse = () => Promise.resolve(failure({ code: 'host-timeout' } as const));
    render(<RolledUpWorkbook disabled={false} workbook={WORKBOOK} onCreateWorkbook={refuse} />);
    await press('Mở trong Excel');
    expect(status()).toContain('“Tải sổ tổng hợp”');
    await press('Tải sổ tổng hợp');
    expect(saved).toEqual(['tong-hop.xlsx']);
  });
});
