import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { DocumentHeaderFooterRegular } from '@fluentui/react-icons/svg/document-header-footer';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { TextBulletListSquareRegular } from '@fluentui/react-icons/svg/text-bullet-list-square';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { OptionalTab } from '../../reporting/summary/our-tabs';
import { TabChoice } from '../components/tab-choice';
import { useLanguage, useTexts } from '../language-context';
import type { CreateWorkbook } from '../pane-services';
import type { Job } from '../pane-state';
import { shortcutHint } from '../shortcuts/shown-keys';
import { FOOT_HEIGHT } from '../tall-enough';
import { useLeaveByEscape } from '../use-leave-by-escape';
import { MarkSwitch } from './mark-switch';
import { RollUp } from './roll-up';

interface PaneFootProps {
  readonly isMarked: boolean;
  readonly disabled: boolean;
  /** Takes back what was done last, where something can be; stands among the rarer things. */
  readonly undo: ReactNode;
  readonly onStart: (job: Job) => void;
  /** Shows every criterion; null where no one unit's result is on show. */
  readonly onOverview: (() => void) | null;
  readonly onCreateWorkbook: CreateWorkbook;
}

type Menu = 'report' | 'more';

const useStyles = makeStyles({
  bar: {
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    /** With the line over it. */
    minHeight: `${FOOT_HEIGHT - 1}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  report: { display: 'flex' },
  main: { minWidth: 'auto', borderStartEndRadius: 0, borderEndEndRadius: 0, whiteSpace: 'nowrap' },
  arrow: { minWidth: 'auto', borderInlineStartStyle: 'none', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  menu: {
    display: 'grid',
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { justifyContent: 'start', maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
});

/** What can be done with the result, always in the same place and meaning the same. Each can be undone. */
export function PaneFoot({ isMarked, disabled, undo, onStart, onOverview, onCreateWorkbook }: PaneFootProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { frame, period } = textsIn(useLanguage());
  const [menu, setMenu] = useState<Menu | null>(null);
  const [unwanted, setUnwanted] = useState<readonly OptionalTab[]>([]);
  const [isRollUpOpen, setRollUpOpen] = useState(false);
  const menuId = useId();
  const opener = useRef<HTMLElement>(null);
  const close = () => {
    opener.current?.focus();
    setMenu(null);
  };
  useLeaveByEscape(menu !== null, close);
  const toggle = (one: Menu, from: HTMLElement) => {
    opener.current = from;
    setMenu(menu === one ? null : one);
  };
  const item = (text: string, icon: ReactElement, run: () => void, more: object = {}) => (
    <Button
      className={styles.item}
      appearance="subtle"
      size="small"
      icon={icon}
      {...more}
      onClick={() => {
        close();
        run();
      }}
    >
      {text}
    </Button>
  );
  const job = { disabledFocusable: disabled };
  return (
    <div role="group" aria-label={texts.actions}>
      {menu !== null && (
        <div id={menuId} className={styles.menu}>
          {menu === 'report' && (
            <>
              <TabChoice legend={frame.reportTabs} names={frame.reportTab} unwanted={unwanted} onChange={setUnwanted} />
              {item(frame.letterhead, <DocumentHeaderFooterRegular />, () => onStart({ kind: 'editLetterhead' }), job)}
            </>
          )}
          {menu === 'more' && (
            <>
              {undo}
              {onOverview !== null && item(frame.everyCriterion, <TextBulletListSquareRegular />, onOverview)}
              {item(texts.calculateScore, <CalculatorRegular />, () => onStart({ kind: 'askScores' }), {
                ...job,
                ...shortcutHint('score'),
              })}
              {item(period.closeButton, <CalendarCheckmarkRegular />, () => onStart({ kind: 'askPeriod' }), job)}
              {item(frame.blankForm, <DocumentAddRegular />, () => onStart({ kind: 'askForm' }), job)}
              {item(texts.rollUp, <DocumentMultipleRegular />, () => setRollUpOpen(true))}
            </>
          )}
        </div>
      )}
      <div className={styles.bar}>
        <MarkSwitch
          isOn={isMarked}
          disabled={disabled}
          onSwitch={() => onStart({ kind: isMarked ? 'clearMarks' : 'mark' })}
        />
        <div className={styles.report}>
          <Button
            className={styles.main}
            size="small"
            disabledFocusable={disabled}
            {...shortcutHint('summarise')}
            onClick={() => onStart({ kind: 'summarise', ...(unwanted.length > 0 && { without: unwanted }) })}
          >
            {texts.summarise}
          </Button>
          <Button
            className={styles.arrow}
            size="small"
            icon={<ChevronUpRegular />}
            aria-label={frame.aboutReport}
            title={frame.aboutReport}
            aria-expanded={menu === 'report'}
            aria-controls={menu === 'report' ? menuId : undefined}
            onClick={({ currentTarget }) => toggle('report', currentTarget)}
          />
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={frame.more}
          title={frame.more}
          aria-expanded={menu === 'more'}
          aria-controls={menu === 'more' ? menuId : undefined}
          onClick={({ currentTarget }) => toggle('more', currentTarget)}
        />
      </div>
      <RollUp open={isRollUpOpen} onClose={() => setRollUpOpen(false)} onCreateWorkbook={onCreateWorkbook} />
    </div>
  );
}
