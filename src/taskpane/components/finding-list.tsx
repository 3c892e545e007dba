import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Answer } from '../../app/answers';
import type { CriterionBasis } from '../../app/criterion-basis';
import type { FindingRowTexts } from '../../app/finding-row';
import type { Finding } from '../../assessing/finding';
import { unreachable } from '../../outcome';
import type { ListItem } from '../finding-list/finding-list-items';
import { useWindowOfItems } from '../finding-list/use-window-of-items';
import { HEAD_HEIGHT, TALL_ENOUGH } from '../tall-enough';
import { FindingDetails } from './finding-details';
import { FindingHeading } from './finding-heading';
import { FindingRow } from './finding-row';

/** What can be done about a finding, and what there is to know of it. */
export interface FindingActions {
  readonly onChoose: (finding: Finding) => void;
  /** Whether the finding's sheet can be written to. */
  readonly isWritable: (sheetId: string) => boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onAnswer: (finding: Finding, answer: Answer) => void;
  readonly onDismiss: (findings: readonly Finding[], reason: string, by: string) => void;
  readonly isDisabled: boolean;
  /** What its criterion rests on; null where there is nothing to say. */
  readonly basisOf: (finding: Finding) => CriterionBasis | null;
  readonly answersTo: (finding: Finding) => readonly Answer[];
  readonly rowTextsOf: (finding: Finding) => FindingRowTexts;
  /** What else can be done about it; null for most. */
  readonly remedyOf: (finding: Finding) => ReactNode;
}

/** Goes to the next finding or the one before. */
export interface FindingSteps {
  readonly step: (by: 1 | -1) => void;
}

interface FindingListProps extends FindingActions {
  readonly items: readonly ListItem[];
  readonly label: string;
  /** Whether a finding is the one, or at the cell, that is selected; another function for another selection. */
  readonly isCurrent: (finding: Finding) => boolean;
  /** The one of which all is told. */
  readonly open: Finding | null;
  /** Whether the finding's sheet is to be named. */
  readonly namesSheets: boolean;
  /** The keys of the lines whose alike findings are shown one by one. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  /** Those that are picked; null while none are to be. */
  readonly picked: ReadonlySet<Finding> | null;
  readonly onPick: (findings: readonly Finding[]) => void;
  /** Those that can be mended as this one can. */
  readonly fixableLike: (finding: Finding) => readonly Finding[];
  readonly steps: RefObject<FindingSteps | null>;
}

const useStyles = makeStyles({
  list: { position: 'relative', overflowAnchor: 'none' },
  item: { position: 'absolute', insetInline: 0, top: 0 },
  pinned: { position: 'sticky', top: 0, zIndex: 1, [TALL_ENOUGH]: { top: `${HEAD_HEIGHT}px` } },
});

/** The findings, line by line; only those in sight are drawn, so that thousands cost no more than a screenful. */
export function FindingList(props: FindingListProps) {
  const { items, label, isCurrent, open, namesSheets, opened, onToggle, picked, onPick, fixableLike, steps } = props;
  const { onChoose, isWritable, onFix, onAnswer, onDismiss, isDisabled, basisOf, answersTo, rowTextsOf, remedyOf } =
    props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState(0);
  const count = items.reduce((sum, { kind }) => (kind === 'finding' ? sum + 1 : sum), 0);
  const hasGroups = items.some((item) => item.kind === 'heading' && item.name.by !== 'unit');
  const stop = Math.min(tabStop, count - 1);
  const { lines, height, pinned, measure, bringIntoView } = useWindowOfItems(list, items, stop);

  const showCurrent = useEffectEvent(() => {
    const current = items.findIndex((item) => item.kind === 'finding' && item.findings.some(isCurrent));
    if (current !== -1) bringIntoView(current);
  });
  useEffect(() => showCurrent(), [isCurrent]);

  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${stop}"]`)?.focus();
  }, [stop]);
  const move = useCallback(
    (event: KeyboardEvent, from: number) => {
      const next = nextIndex(event.key, from, count);
      if (next === null) return;
      event.preventDefault();
      isMoving.current = true;
      setTabStop(next);
    },
    [count],
  );
  const choose = useCallback(
    (finding: Finding, index: number) => {
      setTabStop(index);
      const line = items.find((item) => item.kind === 'finding' && item.index === index);
      if (picked !== null) onPick(line?.kind === 'finding' ? line.findings : [finding]);
      else onChoose(finding);
    },
    [items, picked, onPick, onChoose],
  );
  const step = (by: 1 | -1) => {
    const own = items.filter((item) => item.kind === 'finding');
    const at = own.findIndex(
      ({ findings, isPart }) => findings.some((one) => one === open) && (isPart || findings.length === 1),
    );
    const group = own.findIndex(({ findings }) => findings.some((one) => one === open));
    const from = at === -1 ? group : at;
    const next = own[from === -1 ? (by === 1 ? 0 : own.length - 1) : Math.max(0, Math.min(own.length - 1, from + by))];
    if (next === undefined) return;
    isMoving.current = next.index !== stop;
    setTabStop(next.index);
    onChoose(next.findings[0]);
  };
  useImperativeHandle(steps, () => ({ step }));

  const drawn = (item: ListItem): ReactNode => {
    switch (item.kind) {
      case 'heading':
        return <FindingHeading name={item.name} count={item.count} isWithin={item.name.by === 'unit' && hasGroups} />;
      case 'finding': {
        const { findings, isPart, index, key } = item;
        const [finding, ...others] = findings;
        const isOpen = picked === null && open !== null && findings.includes(open);
        const { content, responsible, note } = rowTextsOf(finding);
        const canWrite = isWritable(finding.sheetId);
        return (
          <>
            <FindingRow
              finding={finding}
              alike={others.length + 1}
              isPart={isPart}
              content={content}
              sheetName={namesSheets ? finding.sheetName : null}
              index={index}
              isCurrent={findings.some(isCurrent)}
              isOpen={isOpen}
              isPicked={picked === null ? null : findings.every((one) => picked.has(one))}
              isTabStop={index === stop}
              onChoose={choose}
              onMove={move}
            />
            {isOpen && (
              <FindingDetails
                finding={finding}
                alike={findings}
                fixable={fixableLike(finding)}
                answers={answersTo(finding)}
                responsible={responsible}
                note={note}
                basis={basisOf(finding)}
                remedy={remedyOf(finding)}
                isOpened={others.length === 0 ? null : opened.has(key)}
                disabled={isDisabled}
                onToggle={() => onToggle(key)}
                onFix={canWrite ? onFix : null}
                onAnswer={canWrite ? onAnswer : null}
                onDismiss={onDismiss}
                onKeyDown={(event) => move(event, index)}
              />
            )}
          </>
        );
      }
      default:
        return unreachable(item);
    }
  };

  return (
    <div ref={list} className={styles.list} style={{ height }} role="list" aria-label={label}>
      {lines.map(({ index, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        const isPinned = index === pinned;
        return (
          <div
            key={item.key}
            ref={measure}
            className={mergeClasses(styles.item, isPinned && styles.pinned)}
            style={isPinned ? undefined : { transform: `translateY(${start}px)` }}
            role="listitem"
            data-item={index}
            aria-posinset={item.kind === 'finding' ? item.index + 1 : undefined}
            aria-setsize={item.kind === 'finding' ? count : undefined}
          >
            {drawn(item)}
          </div>
        );
      })}
    </div>
  );
}

/** Where a key leads, or null where it is none of ours. */
function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE, count - 1);
    case 'PageUp':
      return Math.max(index - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Lines that Page Down goes on. */
const PAGE = 8;
