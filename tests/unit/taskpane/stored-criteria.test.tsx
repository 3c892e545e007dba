/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openOptions, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(() => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

const [issued] = builtInSets();
/** jsdom's files cannot be read as a text. */
const fileOf = (set: object) =>
  Object.assign(new File([], 'bo-cua-tinh.json'), { text: () => Promise.resolve(JSON.stringify(set)) });
const ofProvince = { ...issued, id: 'bo-cua-tinh', legalBasis: null, title: { vi: 'Bộ của tỉnh', en: 'Provincial' } };

const openFile = (file: File) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(/Mở tệp bộ tiêu chí|Open a criteria file/, { selector: 'input' }), {
      target: { files: [file] },
    });
    await Promise.resolve();
  });
const listed = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const notice = (text: RegExp) => screen.findByText(text, { selector: '.fui-MessageBar *' });

describe('keeping a criteria set in the workbook', () => {
  it('is offered when a file was opened, shown in the list, and undone', async () => {
    const port = new PanePort([formSheet()]);
    const { store } = openPane(port);
    openOptions();
    await press('Kiểm tra trang tính này');
    await waitFor(() => expect(store.state().report).not.toBeNull());
    await openFile(fileOf(ofProvince));
    await notice(/Đã mở bộ tiêu chí “Bộ của tỉnh”/);
    expect(listed()).toContain('Bộ của tỉnh');
    await expectNoViolations();

    await press('Lưu vào sổ làm việc');
    await notice(/Đã lưu bộ tiêu chí “Bộ của tỉnh” vào sổ làm việc này/);
    expect(port.metadata).toContain('bo-cua-tinh');
    expect(listed()).toContain('Bộ của tỉnh (trong sổ làm việc này)');
    expect(screen.getByRole('combobox', { name: /^(Bộ tiêu chí|Criteria set)$/ })).toHaveProperty(
      'value',
      'bo-cua-tinh',
    );
    await expectNoViolations();

    await press('Hoàn tác');
    await notice(/Đã hoàn tác/);
    expect(port.metadata).toBeNull();
    expect(listed()).toContain('Bộ của tỉnh');
  });

  it('gives the set to the next one who opens the workbook and checks it', async () => {
    const port = new PanePort([formSheet()]);
    const chosenCriteria = [{ sheet: 'Sùng Phài', criteria: 'bo-cua-tinh' }];
    port.metadata = JSON.stringify({ version: 1, criteriaSets: [ofProvince], chosenCriteria });
    const { store } = openPane(port, 'en');
    openOptions();
    await press('Check this sheet');
    await waitFor(() => expect(listed()).toContain('Provincial (in this workbook)'));
    expect(store.state().report?.sheets).toMatchObject([{ tables: [{ criteriaSet: { id: 'bo-cua-tinh' } }] }]);

    fireEvent.change(screen.getByRole('combobox', { name: /^(Bộ tiêu chí|Criteria set)$/ }), {
      target: { value: 'bo-cua-tinh' },
    });
    expect(store.state().criteria).toMatchObject({ id: 'bo-cua-tinh' });
  });

  it('tells a set of the same id that was opened from the one that the workbook carries', async () => {
    const port = new PanePort([formSheet()]);
    port.metadata = JSON.stringify({ version: 1, criteriaSets: [ofProvince] });
    openPane(port);
    openOptions();
    await press('Kiểm tra trang tính này');
    await waitFor(() => expect(listed()).toContain('Bộ của tỉnh (trong sổ làm việc này)'));
    await openFile(fileOf({ ...ofProvince, title: { vi: 'Bộ của tỉnh, đã sửa' } }));
    await notice(/đã sửa/);
    expect(listed().filter((title) => title.startsWith('Bộ của tỉnh'))).toEqual(['Bộ của tỉnh, đã sửa']);
    await press('Lưu vào sổ làm việc');
    await notice(/Đã lưu/);
    expect(listed()).toContain('Bộ của tỉnh, đã sửa (trong sổ làm việc này)');
  });

  it('is refused in words where a newer version wrote what the workbook remembers', async () => {
    const port = new PanePort([formSheet()]);
    port.metadata = '{"version":7}';
    openPane(port);
    openOptions();
    await openFile(fileOf(ofProvince));
    await notice(/Đã mở/);
    await press('Lưu vào sổ làm việc');
    await notice(/bản Chấm Chuẩn mới hơn/);
    expect(port.metadata).toBe('{"version":7}');
  });
});
