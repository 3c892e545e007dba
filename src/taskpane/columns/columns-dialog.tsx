import { textsIn } from '../../i18n/texts';
import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { Measuring } from '../../app/measuring';
import { inUnicode, previewColumns } from '../../app/preview-columns';
import { remembersColumns } from '../../app/remember-columns';
import type { SheetReport } from '../../app/report';
import type { ColumnRole } from '../../reading/assessment-table';
import type { ColumnMapping } from '../../reading/column-mapping';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { useLanguage, useTexts } from '../language-context';
import type { FieldMessage } from './column-field';
import { ColumnQuestions } from './column-questions';
import { columnChoices, lastRowChoices, rowChoices } from './choices';
import { chooseHeaderRows, draftProblem, mappingOfDraft, rolesOf } from './columns-draft';
import { firstQuestion, type ColumnDoubt, type FirstQuestion } from './first-question';
import { HeaderRowsField } from './header-rows-field';
import { doubtText, problemText, rolesAtFault } from './problem-text';
import { readCriteria } from './read-criteria';
import { ReadingLine } from './reading-line';
import { SheetPreview } from './sheet-preview';
import { sheetWindow } from './sheet-window';
import { useFirstFocus } from '../use-first-focus';

export interface ColumnsDialogProps {
  readonly open: boolean;
  /** Of the sheet whose columns are asked for. */
  readonly report: SheetReport;
  readonly measuring: Measuring;
  /** Where an answer is remembered. */
  readonly workbook: WorkbookSnapshot;
  readonly onUse: (mapping: ColumnMapping) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** Below this height all of it scrolls: pinned parts would leave no room for the questions. */
const TALL_ENOUGH = '@media (min-height: 560px)';

const useStyles = makeStyles({
  surface: {
    width: 'calc(100% - 16px)',
    maxWidth: '520px',
    height: 'calc(100% - 16px)',
    maxHeight: '780px',
    padding: 0,
    overflow: 'hidden',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: 0,
    height: '100%',
    maxHeight: 'none',
    overflowY: 'auto',
    [TALL_ENOUGH]: { overflowY: 'hidden' },
  },
  head: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sheet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  questions: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalS,
    minHeight: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    overflowY: 'visible',
    [TALL_ENOUGH]: { flexGrow: 1, flexShrink: 1, overflowY: 'auto' },
  },
  kept: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: {
    flexShrink: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  use: { flexGrow: 1 },
  forget: { flexGrow: 1, flexBasis: '100%' },
});

/**
 * "Which column is which?": asks, shows at once what would be read, and hands the answer on. It is kept when it is closed:
 * Fluent UI takes what it hides from screen readers back only while a dialog of its is there.
 */
export function ColumnsDialog(props: ColumnsDialogProps) {
  const { open, onClose } = props;
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || onClose()}>
      <DialogSurface className={useStyles().surface} onKeyDown={keepEscape}>
        <FirstQuestion {...props} />
      </DialogSurface>
    </Dialog>
  );
}

function FirstQuestion(props: ColumnsDialogProps) {
  const { report } = props;
  const [sheet] = useState(() => inUnicode(report.sheet));
  const [question] = useState(() => firstQuestion(report, sheet));
  return question && <Questions {...props} sheet={sheet} question={question} />;
}

interface QuestionsProps extends ColumnsDialogProps {
  /** In Unicode. */
  readonly sheet: SheetSnapshot;
  readonly question: FirstQuestion;
}

function Questions(props: QuestionsProps) {
  const { report, sheet, question, measuring, workbook, onUse, onForget, onClose } = props;
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).columns;
  const { onSheet, cancel } = useTexts();
  const names = textsIn(language).columnRoles;
  const lineId = useId();

  const [draft, setDraft] = useState(question.draft);
  const [asked, setAsked] = useState<ColumnRole>(question.role);
  const body = useFirstFocus<HTMLDivElement>(`[data-role="${question.role}"]`);

  const { headerTop, headerBottom } = draft;
  const header = useMemo(() => ({ headerTop, headerBottom }), [headerTop, headerBottom]);
  const columns = useMemo(() => columnChoices(sheet, header), [sheet, header]);
  const shown = useMemo(() => sheetWindow(sheet, header, language), [sheet, header, language]);
  const mapping = useMemo(() => mappingOfDraft(draft, columns), [draft, columns]);
  const tried = useDeferredValue(mapping);
  const found = useMemo(
    () => readCriteria(previewColumns(report.sheet, tried, measuring), language),
    [report.sheet, tried, measuring, language],
  );
  const problem = draftProblem(draft);
  const isReady = problem === null && found !== null;
  const standing = found === null ? texts.nothingRead : texts.willRead(found);

  const openDoubt = (role: ColumnRole) =>
    draft.columns[role] === question.draft.columns[role]
      ? question.doubts.find((doubt) => doubt.role === role)
      : undefined;
  const highlighted = highlightedColumns(draft.columns[asked] ?? null, openDoubt(asked));
  const nameOf = (column: number) =>
    rolesOf(draft)
      .filter((role) => draft.columns[role] === column)
      .map((role) => names[role])
      .join(', ');
  const messageOf = (role: ColumnRole): FieldMessage | null => {
    const doubt = openDoubt(role);
    if (doubt !== undefined) return { state: 'warning', text: doubtText(doubt, language) };
    return rolesAtFault(problem, draft).includes(role) ? { state: 'error', text: null } : null;
  };
  return (
    <div ref={body} className={styles.body}>
      <div className={styles.head}>
        <div>
          <DialogTitle className={styles.title} action={null}>
            {texts.title}
          </DialogTitle>
          <div className={styles.sheet}>{onSheet(report.sheet.name)}</div>
        </div>
        <SheetPreview window={shown} nameOf={nameOf} highlighted={highlighted} />
      </div>
      <div className={styles.questions}>
        <HeaderRowsField
          draft={draft}
          firstRows={rowChoices(sheet, headerTop)}
          lastRows={lastRowChoices(headerTop)}
          onChoose={(end, row) => setDraft(chooseHeaderRows(draft, end, row))}
        />
        <ColumnQuestions
          draft={draft}
          columns={columns}
          faulty={rolesAtFault(problem, draft)}
          messageOf={messageOf}
          onAsked={setAsked}
          onChange={setDraft}
        />
        <p className={styles.kept}>{texts.kept}</p>
      </div>
      <div className={styles.foot}>
        <ReadingLine
          id={lineId}
          text={problem === null ? standing : problemText(problem, language)}
          isReady={isReady}
        />
        <div className={styles.buttons}>
          <Button
            className={styles.use}
            appearance="primary"
            disabledFocusable={!isReady}
            aria-describedby={lineId}
            onClick={() => onUse(mapping)}
          >
            {texts.use}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
          {remembersColumns(workbook, report.sheet.name) && (
            <Button className={styles.forget} appearance="subtle" onClick={onForget}>
              {texts.forget}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Escape closes the dialog and no more: office.js would take it for leaving the pane. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** The column that is chosen for what is asked, else those that could be. */
function highlightedColumns(chosen: number | null, doubt: ColumnDoubt | undefined): readonly number[] {
  if (chosen !== null) return [chosen];
  return doubt?.kind === 'candidates' ? doubt.columns : [];
}
