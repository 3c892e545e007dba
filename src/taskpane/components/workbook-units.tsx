import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isUnclear, type SheetReport } from '../../app/report';
import type { Assessment } from '../../assessing/assessment';
import { severityOf, type Finding } from '../../assessing/finding';
import type { CellPosition } from '../../workbook/address';
import { useLanguage, useTexts } from '../language-context';
import { rowButton } from '../shared-styles';
import { UnitFigure } from './unit-figure';

interface WorkbookUnitsProps {
  readonly sheets: readonly SheetReport[];
  /** Goes to a unit's table and shows its sheet's result. */
  readonly onShow: (sheetId: string, cell: CellPosition) => void;
}

/** A unit's line; `assessment` is null for a sheet whose table could not be read. */
interface UnitLine {
  readonly key: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: CellPosition;
  readonly assessment: Assessment | null;
  readonly errors: number;
}

/** Units that are shown before somebody asks for more, and how many more each time. */
const SHOWN_AT_FIRST = 12;
const SHOWN_MORE = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  unit: {
    ...rowButton,
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { overflowWrap: 'anywhere' },
  sheet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  state: { textAlign: 'end', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  more: { justifySelf: 'start' },
});

/** Every unit of the workbook with where it stands and how much of it must be corrected; choosing one goes there. */
export function WorkbookUnits({ sheets, onShow }: WorkbookUnitsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const overview = textsIn(language).workbookOverview;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const lines = sheets.flatMap(linesOf);
  const left = lines.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={overview.sheets}>
        {lines.slice(0, shown).map(({ key, sheetId, sheetName, cell, assessment, errors }) => (
          <li key={key}>
            <button type="button" className={styles.unit} onClick={() => onShow(sheetId, cell)}>
              <span className={styles.name}>{assessment?.unit?.name ?? sheetName}</span>
              {assessment !== null && <UnitFigure assessment={assessment} />}
              <span className={styles.sheet}>{texts.onSheet(sheetName)}</span>
              <span className={mergeClasses(styles.state, errors > 0 && styles.wrong)}>
                {assessment === null ? overview.unclear : errors > 0 && overview.errors(errors)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          data-repeatable
          onClick={() => setShown(shown + SHOWN_MORE)}
        >
          {texts.moreUnits(Math.min(left, SHOWN_MORE))}
        </Button>
      )}
    </>
  );
}

function linesOf(report: SheetReport): readonly UnitLine[] {
  const { sheet, findings } = report;
  const place = { sheetId: sheet.id, sheetName: sheet.name };
  if (report.layout === 'none') {
    if (!isUnclear(report)) return [];
    return [{ ...place, key: sheet.id, cell: { row: 0, column: 0 }, assessment: null, errors: errorsAmong(findings) }];
  }
  return report.tables.map(({ table: { area }, assessment, findings: own }, index) => ({
    ...place,
    key: `${sheet.id}/${index}`,
    cell: { row: area.row, column: area.column },
    assessment,
    errors: errorsAmong(report.tables.length === 1 ? findings : own),
  }));
}

function errorsAmong(findings: readonly Finding[]): number {
  return findings.filter(({ code }) => severityOf[code] === 'error').length;
}
