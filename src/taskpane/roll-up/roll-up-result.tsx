import { laterTextsIn } from '../../i18n/texts';
import { countedOf } from '../../assessing/counted-of';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language-context';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { CreateWorkbook } from '../pane-services';
import { RolledUpWorkbook } from './rolled-up-workbook';
import { RollUpBeside } from './roll-up-beside';
import type { RolledFile, RolledUnit, RolledUp, RollUpWorker } from './roll-up-messages';
import { refusalText } from './refusal-text';

interface RollUpResultProps {
  readonly files: readonly RolledFile[];
  readonly rolledUp: RolledUp;
  /** While it is made anew. */
  readonly disabled: boolean;
  readonly onCreateWorkbook: CreateWorkbook;
  /** Lets a file count for its units instead of another. */
  readonly onPrefer: (fileName: string, instead: string) => void;
  readonly beside: RollUpWorker['beside'];
}

/** More are a list that nobody reads in a pane; the workbook has them all. */
const MAX_SHOWN = 300;

const useStyles = makeStyles({
  result: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& table': {
      width: '100%',
      // Narrower, figures would stand one digit under the other: it is scrolled instead.
      minWidth: '240px',
      tableLayout: 'fixed',
      borderCollapse: 'collapse',
      fontSize: tokens.fontSizeBase200,
    },
    '& th': {
      textAlign: 'start',
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& th:nth-child(n + 3)': { textAlign: 'end' },
    '& th, & td': {
      boxSizing: 'border-box',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      overflowWrap: 'anywhere',
    },
  },
  file: { width: '32%' },
  /** Wide enough for "97,25/100". */
  figure: { width: '24%' },
  number: { width: '13%', textAlign: 'end' },
  refused: { color: tokens.colorPaletteRedForeground1 },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  prefer: { color: 'inherit', fontSize: 'inherit', textDecorationLine: 'underline' },
  more: { margin: 0 },
});

/** What was found in each file, what was decided where files contradict one another, and the workbook. */
export function RollUpResult({ files, rolledUp, disabled, onCreateWorkbook, onPrefer, beside }: RollUpResultProps) {
  const { workbook, notes } = rolledUp;
  const styles = useStyles();
  const language = useLanguage();
  const { pane: texts, note: noteText } = laterTextsIn(language).rollUp;
  const refused = files.filter(({ error }) => error !== null).length;
  const decisions = notes.filter(({ code }) => code !== 'file-refused');
  return (
    <div className={styles.result}>
      <p role="status" className={styles.heading}>
        {texts.done(files.length - refused, refused)}
      </p>
      {workbook !== null && (
        <RolledUpWorkbook workbook={workbook} disabled={disabled} onCreateWorkbook={onCreateWorkbook} />
      )}
      {workbook !== null && <RollUpBeside disabled={disabled} beside={beside} />}
      {decisions.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.decisions}</h3>
          <ul className={styles.notes}>
            {decisions.map((note, index) => (
              <li key={index}>
                <strong>{note.fileName}</strong>: {noteText(note)}{' '}
                {note.code === 'unit-repeated' && note.leftOut.fileName !== note.counted.fileName && (
                  <Link
                    as="button"
                    className={styles.prefer}
                    onClick={() => onPrefer(note.leftOut.fileName, note.counted.fileName)}
                  >
                    {texts.preferThis}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.table}>
        <table aria-label={texts.files}>
          <thead>
            <tr>
              <th scope="col" className={styles.file}>
                {texts.columns.file}
              </th>
              <th scope="col">{texts.columns.unit}</th>
              <th scope="col" className={mergeClasses(styles.number, styles.figure)}>
                {texts.columns[figureColumn(files)]}
              </th>
              <th scope="col" className={styles.number}>
                {texts.columns.errors}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.slice(0, MAX_SHOWN).map(({ fileName, units, errorCount, error }) =>
              error === null ? (
                <tr key={fileName}>
                  <td>{fileName}</td>
                  <td>{units.map(({ name }) => name ?? texts.unnamed).join(', ')}</td>
                  <td className={styles.number}>
                    {units.map(({ figures }) => figureText(figures, language)).join(', ')}
                  </td>
                  <td className={mergeClasses(styles.number, errorCount > 0 && styles.refused)}>{errorCount}</td>
                </tr>
              ) : (
                <tr key={fileName}>
                  <td>{fileName}</td>
                  <td colSpan={3} className={styles.refused}>
                    {refusalText(error, language)}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {files.length > MAX_SHOWN && <p className={styles.more}>{texts.more(files.length - MAX_SHOWN)}</p>}
    </div>
  );
}

/** "28/34" criteria, or "85,5/100" points. */
function figureText({ counts, score, maxScore }: RolledUnit['figures'], language: Language): string {
  return score === null || maxScore === null
    ? `${counts.met}/${countedOf(counts)}`
    : `${formatNumber(score, language)}/${formatNumber(maxScore, language)}`;
}

/** What the figures of all units are. */
function figureColumn(files: readonly RolledFile[]): 'met' | 'score' | 'result' {
  const units = files.flatMap((file) => file.units);
  const scored = units.filter(({ figures }) => figures.maxScore !== null).length;
  if (scored === 0) return 'met';
  return scored === units.length ? 'score' : 'result';
}
