import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CriterionBasis } from '../../app/criterion-basis';
import type { Finding } from '../../assessing/finding';
import { unreachable } from '../../outcome';
import type { ListItem } from '../finding-list/finding-list-items';
import { useWindowOfItems } from '../finding-list/use-window-of-items';
import { FindingHeading } from './finding-heading';
import { FindingRow } from './finding-row';
import { FixTogether } from './fix-together';

/** What can be done about a finding. */
export interface FindingActions {
  readonly onChoose: (finding: Finding) => void;
  /** Null where the sheet cannot be written to. */
  readonly fixOn: (sheetId: string) => ((findings: readonly Finding[]) => void) | null;
  /** Null where nothing can be kept in the workbook. */
  readonly onDismiss: ((finding: Finding, reason: string, by: string) => void) | null;
  readonly isFixDisabled: boolean;
  /** What a finding's criterion rests on; null where there is nothing to say. */
  readonly basisOf: (finding: Finding) => CriterionBasis | null;
  /** What else can be done about it; null for most. */
  readonly remedyOf: (finding: Finding) => ReactNode;
}

interface FindingListProps extends FindingActions {
  readonly items: readonly ListItem[];
  readonly label: string;
  /** Whether a finding is the one, or at the cell, that is selected; another function for another selection. */
  readonly isCurrent: (finding: Finding) => boolean;
  readonly chosen: Finding | null;
  /** Whether the finding's sheet is to be named. */
  readonly namesSheets: boolean;
  /** The keys of the lines whose alike findings are shown one by one. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

const useStyles = makeStyles({
  list: { position: 'relative', overflowAnchor: 'none' },
  item: { position: 'absolute', insetInline: 0, top: 0 },
  pinned: { position: 'sticky', top: 0, zIndex: 1 },
});

/** The findings, line by line; only those in sight are drawn, so that thousands cost no more than a screenful. */
export function FindingList(props: FindingListProps) {
  const { items, label, isCurrent, chosen, namesSheets, opened, onToggle } = props;
  const { onChoose, fixOn, onDismiss, isFixDisabled, basisOf, remedyOf } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState(0);
  const count = items.reduce((sum, { kind }) => (kind === 'finding' ? sum + 1 : sum), 0);
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
      onChoose(finding);
    },
    [onChoose],
  );

  const drawn = (item: ListItem): ReactNode => {
    switch (item.kind) {
      case 'heading':
        return <FindingHeading name={item.name} count={item.count} />;
      case 'fixTogether': {
        const fix = fixOn(item.findings[0]?.sheetId ?? '');
        return fix && <FixTogether findings={item.findings} disabled={isFixDisabled} onFix={fix} />;
      }
      case 'finding': {
        const [finding, ...others] = item.findings;
        return (
          <FindingRow
            finding={finding}
            alike={others.length + 1}
            isPart={item.isPart}
            isOpened={opened.has(item.key)}
            sheetName={namesSheets ? finding.sheetName : null}
            index={item.index}
            isCurrent={item.findings.some(isCurrent)}
            isTabStop={item.index === stop}
            lineKey={item.key}
            onToggle={onToggle}
            onChoose={choose}
            onFix={fixOn(finding.sheetId)}
            onDismiss={finding === chosen && others.length === 0 ? onDismiss : null}
            isFixDisabled={isFixDisabled && (finding.fix !== null || finding === chosen)}
            basis={finding === chosen ? basisOf(finding) : null}
            remedy={remedyOf(finding)}
            onMove={move}
          />
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
