import { rememberedMappings } from '../../../../src/app/metadata/remembered-mappings';
import { metadataText } from '../../../../src/app/metadata/workbook-metadata';
import type { SheetMapping } from '../../../../src/app/metadata/sheet-mapping';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

const mapping: SheetMapping = {
  sheet: 'Biểu 1',
  mapping: { headerTop: 0, headerBottom: 0, columns: [{ role: 'title', column: 1, header: 'Nội dung' }] },
};

const workbook = (metadata: string | null): WorkbookSnapshot => ({
  fileName: null,
  activeSheetId: 's1',
  isStructureProtected: false,
  sheetInfos: [],
  sheets: [],
  names: [],
  metadata,
});

describe('rememberedMappings', () => {
  it('gives what was remembered', async () => {
    expect(await rememberedMappings(workbook(metadataText({ mappings: [mapping] })))).toEqual([mapping]);
  });

  it.each([null, 'hỏng', '{"version":2}'])('gives nothing for %s', async (metadata) => {
    expect(await rememberedMappings(workbook(metadata))).toEqual([]);
  });
});
