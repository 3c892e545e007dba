import { mark } from '../../../src/app/mark';
import { severityOf } from '../../../src/assessing/finding';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { markedSeverities, markStyles } from '../../../src/reporting/mark-style';
import { cellToA1, type CellPosition } from '../../../src/workbook/address';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { shownAsHtml } from '../reporting/libre-office';
import { openForEdit } from '../workbook/openxml/open-for-edit';

const forms = [
  'xa-co-loi.xlsx',
  'cham-diem-co-loi.xlsx',
  'xa-danh-dau-x.xlsx',
  'xa-sung-phai-28-34.xlsx',
  'xa-bo-rieng-cham-diem.xlsx',
  'benh-vien-cac-muc.xlsx',
  'sheets/ma-tran-doc-nhom.xlsx',
  'sheets/ba-cap.xlsx',
  'field/A01.xlsx',
  'field/A10.xlsx',
  'field/A25.xlsx',
  'field/B02.xlsx',
  'field/R01.xlsx',
  'field/R09.xlsx',
  'field/R15.xlsx',
];

const sets = builtInSets();

const colours: Readonly<Record<string, string>> = Object.fromEntries(
  markedSeverities.map((severity) => [markStyles[severity].fillColor, severity]),
);

interface MarkedForm {
  readonly bytes: Uint8Array;
  /** By sheet: "E21 gap", the gravest severity of each cell. */
  readonly expected: readonly (readonly string[])[];
  readonly corners: readonly CellPosition[];
}

async function marked(name: string): Promise<MarkedForm> {
  const workbook = openForEdit(name);
  const done = await mark(new OpenXmlPort(workbook), { sheets: 'all', criteria: 'auto', sets });
  if (!done.ok) throw new Error(`${name}: ${done.error.code}`);
  const shown = done.value.report.sheets.filter(
    ({ sheet }) => sheet.visibility === 'visible' && sheet.usedRange !== null,
  );
  const expected = shown.map((report) => {
    const findings = report.layout === 'none' ? [] : report.tables.flatMap((table) => table.findings);
    const cells = new Map<string, string>();
    for (const severity of [...markedSeverities].reverse()) {
      for (const { cell, code } of findings)
        if (cell !== null && severityOf[code] === severity) cells.set(cellToA1(cell), severity);
    }
    return [...cells].map(([cell, severity]) => `${cell} ${severity}`).sort();
  });
  // LibreOffice's page begins where the sheet does.
  const corners = shown.map(({ sheet: { usedRange } }) => usedRange ?? { row: 0, column: 0 });
  return { bytes: workbook.save(), expected, corners };
}

/** The cells that have a mark's colour, in each of the page's tables. */
function markedIn(html: string, corners: readonly CellPosition[]): string[][] {
  return html
    .split(/<table\b/)
    .slice(1)
    .map((table, index) => {
      const corner = corners[index] ?? { row: 0, column: 0 };
      const found: string[] = [];
      const taken = new Set<string>();
      table
        .split(/<tr\b/)
        .slice(1)
        .forEach((row, rowIndex) => {
          let column = 0;
          for (const [, attributes = ''] of row.matchAll(/<td\b([^>]*)>/g)) {
            while (taken.has(`${rowIndex} ${column}`)) column += 1;
            const span = (name: string) => Number(new RegExp(`${name}="?(\\d+)`).exec(attributes)?.[1] ?? 1);
            for (let down = 0; down < span('rowspan'); down += 1) {
              for (let right = 0; right < span('colspan'); right += 1)
                taken.add(`${rowIndex + down} ${column + right}`);
            }
            const severity = colours[/bgcolor="([^"]+)"/.exec(attributes)?.[1] ?? ''];
            if (severity !== undefined)
              found.push(`${cellToA1({ row: corner.row + rowIndex, column: corner.column + column })} ${severity}`);
            column += span('colspan');
          }
        });
      return found.sort();
    });
}

describe('marks as LibreOffice shows them', () => {
  let all: readonly MarkedForm[];
  let pages: readonly string[];
  beforeAll(async () => {
    all = await Promise.all(forms.map(marked));
    pages = shownAsHtml(all.map(({ bytes }) => bytes));
  }, 200_000);

  it.each(forms)('colours the cells of the findings and no others: %s', (name) => {
    const at = forms.indexOf(name);
    expect(all[at]?.expected.flat().length).toBeGreaterThan(0);
    expect(markedIn(pages[at] ?? '', all[at]?.corners ?? [])).toEqual(all[at]?.expected);
  });
});
