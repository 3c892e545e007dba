import { Button, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { PlannedScore, ScorePreview } from '../../app/score';
import { valueText } from '../../i18n/replacement-text';
import { unfilledText } from '../../i18n/score-preview-texts';
import { laterTextsIn } from '../../i18n/texts';
import { cellToA1 } from '../../workbook/address';
import type { CellInput } from '../../workbook/edit';
import { useLanguage } from '../language-context';
import { QuestionDialog, useQuestionStyles } from '../question/question-dialog';
import { ScrolledList } from '../question/scrolled-list';
import { useFirstFocus } from '../use-first-focus';

interface ScoresDialogProps {
  readonly open: boolean;
  readonly preview: Pick<ScorePreview, 'open' | 'replaceable' | 'unfilled'>;
  readonly onWrite: (cells: readonly PlannedScore[]) => void;
  readonly onClose: () => void;
}

/** More are not read; they are counted, and written with the rest. */
const MOST_LISTED = 50;

const useStyles = makeStyles({
  cells: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Every formula that would be written, with what it gives, before it is. */
export function ScoresDialog({ open, ...form }: ScoresDialogProps) {
  return (
    <QuestionDialog open={open} onClose={form.onClose}>
      <PlannedFormulas {...form} />
    </QuestionDialog>
  );
}

function PlannedFormulas({ preview, onWrite, onClose }: Omit<ScoresDialogProps, 'open'>) {
  const styles = useStyles();
  const question = useQuestionStyles();
  const body = useFirstFocus<HTMLDivElement>('button');
  const language = useLanguage();
  const { scores: texts, cancel } = laterTextsIn(language).asking;
  const { open: cells, replaceable, unfilled } = preview;
  const namesSheets = new Set(cells.map(({ sheetName }) => sheetName)).size > 1;
  const more = cells.length - MOST_LISTED;
  return (
    <div ref={body} className={question.body}>
      <DialogTitle as="h2" className={question.title}>
        {texts.title}
      </DialogTitle>
      <p className={question.text}>{texts.introduction(cells.length)}</p>
      <ScrolledList className={styles.cells} label={texts.formulas}>
        {cells.slice(0, MOST_LISTED).map(({ sheetName, cell, after }) => {
          const place = `${namesSheets ? `${sheetName}!` : ''}${cellToA1(cell)}`;
          return (
            <li key={place} className={styles.cell}>
              <span className={styles.place}>{place}</span> {valueText(after, language)}
              <span className={styles.formula}>{formulaOf(after)}</span>
            </li>
          );
        })}
      </ScrolledList>
      {more > 0 && <p className={question.text}>{texts.more(more)}</p>}
      {replaceable.length > 0 && <p className={question.text}>{texts.kept(replaceable.length)}</p>}
      {unfilled.length > 0 && <p className={question.text}>{unfilledText(unfilled, language)}</p>}
      <div className={question.buttons}>
        <Button appearance="primary" onClick={() => onWrite(cells)}>
          {texts.write(cells.length)}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </div>
  );
}

function formulaOf(input: CellInput): string {
  return typeof input === 'object' && input !== null ? input.formula : '';
}
