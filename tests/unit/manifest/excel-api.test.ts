import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareVersions, excelApiUses, type ExcelApiUse } from './excel-api-uses';

const project = path.resolve(__dirname, '../../..');
const manifest = readFileSync(path.join(project, 'manifest.xml'), 'utf8');
const floor = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? '0';

function sourcesUnder(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(project, folder, file)),
  );
}

const isTooNew = ({ version, askedFor }: ExcelApiUse) =>
  compareVersions(version, floor) > 0 && (askedFor === null || compareVersions(askedFor, version) < 0);

describe('the requirement set in the manifest', () => {
  const uses = excelApiUses(sourcesUnder('src/workbook/excel', 'src/taskpane', 'src/commands'));

  it('is looked for in real calls', () => {
    expect(uses.length).toBeGreaterThan(20);
  });

  it('has every member of Excel that is used without asking first', () => {
    expect(
      uses.filter(isTooNew).map(({ file, line, member, version }) => `${file}:${line} ${member} ${version}`),
    ).toEqual([]);
  });
});

describe('looking for members of Excel', () => {
  const folder = mkdtempSync(path.join(project, 'node_modules', '.excel-api-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const tooNew = () => {
    const samples = {
      'bare.ts': 'export const merged = (range: Excel.Range) => range.getMergedAreasOrNullObject();',
      'asking.ts': `export const merged = (range: Excel.Range) =>
        Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? range.getMergedAreasOrNullObject() : null;`,
    };
    const files = Object.entries(samples).map(([name, code]) => {
      writeFileSync(path.join(folder, name), code);
      return path.join(folder, name);
    });
    return excelApiUses(files).filter(isTooNew);
  };

  it('finds one that is newer than the floor, unless the file asks for its set', () => {
    expect(tooNew().map(({ file, version }) => [path.basename(file), version])).toEqual([['bare.ts', '1.13']]);
  });

  it('knows that 1.10 is newer than 1.9', () => {
    expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
  });
});
