import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../assessing/finding';
import { findingsByUnit, takeFindings, type FindingGroup } from '../finding-groups';
import { fixableTogether } from '../fixable-findings';
import { useTexts } from '../language-context';
import { FindingRow } from './finding-row';
import { FixTogether } from './fix-together';

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** The sheet has several units, and each finding's is to be told. */
  readonly namesUnits: boolean;
  readonly chosen: Finding | null;
  readonly onChoose: (finding: Finding) => void;
  /** Null where nothing can be written. */
  readonly onFix: ((findings: readonly Finding[]) => void) | null;
  /** Null where nothing can be kept in the workbook. */
  readonly onDismiss: ((finding: Finding, reason: string, by: string) => void) | null;
  readonly isFixDisabled: boolean;
  /** What else can be done about a finding; null for most. */
  readonly remedyOf: (finding: Finding) => ReactNode;
}

/** Rows drawn at a time: a full screen on the tallest monitor, and drawn in a few milliseconds. */
const BATCH = 60;

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  unit: {
    position: 'sticky',
    top: `calc(${tokens.lineHeightBase200} + ${tokens.spacingVerticalS} + ${tokens.spacingVerticalXS})`,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  end: { height: '1px' },
});

/** The findings by severity. Rows are drawn as they come into sight, so that thousands cost no more than a few. */
export function FindingList(props: FindingListProps) {
  const { groups, namesUnits, chosen, onChoose, onFix, onDismiss, isFixDisabled, remedyOf } = props;
  const styles = useStyles();
  const texts = useTexts();
  const headingId = useId();
  const list = useRef<HTMLDivElement>(null);
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const [drawn, setDrawn] = useState(BATCH);
  const [tabStop, setTabStop] = useState(0);
  const end = useCallback(
    (element: HTMLDivElement | null) => whenInSight(element, () => setDrawn((n) => n + BATCH)),
    [],
  );

  const focusAfterDrawing = useRef<number | null>(null);
  useEffect(() => {
    if (focusAfterDrawing.current === null) return;
    focusRow(list.current, focusAfterDrawing.current);
    focusAfterDrawing.current = null;
  }, [tabStop, drawn]);

  const move = useCallback(
    (event: KeyboardEvent, from: number) => {
      const next = nextIndex(event.key, from, total);
      if (next === null) return;
      event.preventDefault();
      focusAfterDrawing.current = next;
      setDrawn((n) => Math.max(n, next + BATCH / 2));
      setTabStop(next);
    },
    [total],
  );

  const choose = useCallback(
    (finding: Finding, index: number) => {
      setTabStop(index);
      onChoose(finding);
    },
    [onChoose],
  );

  let index = 0;
  return (
    <div ref={list}>
      {takeFindings(groups, drawn).map(({ severity, findings }, place) => (
        <section key={severity} aria-labelledby={`${headingId}-${severity}`}>
          <h3 id={`${headingId}-${severity}`} className={styles.heading}>
            {texts.severity[severity]} <span className={styles.count}>{groups[place]?.findings.length}</span>
          </h3>
          {onFix !== null &&
            fixableTogether(groups[place]?.findings ?? []).map(({ code, findings: fixable }) => (
              <FixTogether key={code} findings={fixable} disabled={isFixDisabled} onFix={onFix} />
            ))}
          {(namesUnits ? findingsByUnit(findings) : [{ unit: null, findings }]).map(({ unit, findings: ofUnit }) => (
            <Fragment key={unit}>
              {unit !== null && <h4 className={styles.unit}>{unit}</h4>}
              <ul className={styles.rows} aria-label={unit ?? undefined}>
                {ofUnit.map((finding) => {
                  const own = index++;
                  return (
                    <FindingRow
                      key={own}
                      finding={finding}
                      index={own}
                      isChosen={finding === chosen}
                      isTabStop={own === tabStop}
                      onChoose={choose}
                      onFix={onFix}
                      onDismiss={onDismiss}
                      isFixDisabled={isFixDisabled && (finding.fix !== null || finding === chosen)}
                      remedy={remedyOf(finding)}
                      onMove={move}
                    />
                  );
                })}
              </ul>
            </Fragment>
          ))}
        </section>
      ))}
      {drawn < total && <div ref={end} className={styles.end} />}
    </div>
  );
}

/** Where a key leads, or null where it is none of ours. */
function nextIndex(key: string, index: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, total - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

function focusRow(list: HTMLDivElement | null, index: number): void {
  list?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
}

/** @returns what ends the watching, or nothing where there is no element */
function whenInSight(element: HTMLDivElement | null, callback: () => void): (() => void) | undefined {
  if (element === null) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) callback();
    },
    { rootMargin: '600px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
