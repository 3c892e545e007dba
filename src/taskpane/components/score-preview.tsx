import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ReplaceableScore } from '../../app/score';
import { valueText } from '../../i18n/replacement-text';
import { cellToA1 } from '../../workbook/address';
import { useLanguage, useTexts } from '../language-context';
import { preview } from '../shared-styles';
import { useVisuallyHidden } from '../use-visually-hidden';

interface ScorePreviewProps {
  /** At least one. */
  readonly cells: readonly ReplaceableScore[];
  readonly onReplace: (cells: readonly ReplaceableScore[]) => void;
  readonly onKeep: () => void;
}

/** More are not read; they are counted, and chosen with the rest. */
const MOST_LISTED = 50;

const useStyles = makeStyles({
  preview,
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  explained: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cells: {
    boxSizing: 'border-box',
    justifySelf: 'stretch',
    maxHeight: '240px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  cell: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
  },
  /** The browser's own, as the pane's start has no room for another. */
  box: { flexShrink: 0, width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  place: { display: 'inline-block', minWidth: '44px', color: tokens.colorNeutralForeground2 },
  next: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Cells of the user's with what stands in them and what would; none is replaced that is not chosen. */
export default function ScorePreview({ cells, onReplace, onKeep }: ScorePreviewProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const headingId = useId();
  const language = useLanguage();
  const { becomes } = useTexts();
  const texts = textsIn(language).scorePreview;
  const [chosen, setChosen] = useState<ReadonlySet<ReplaceableScore>>(() => new Set(cells));
  useEffect(() => {
    // It stands at the top, and scoring may have been asked for from far down the list.
    window.scrollTo({ top: 0 });
  }, []);
  const namesSheets = new Set(cells.map(({ sheetName }) => sheetName)).size > 1;
  const toggle = (cell: ReplaceableScore) => {
    const next = new Set(chosen);
    if (!next.delete(cell)) next.add(cell);
    setChosen(next);
  };
  const isAll = chosen.size === cells.length;
  const isSome = !isAll && chosen.size > 0;
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.heading}
      </h2>
      {cells.length > 1 && (
        <label className={styles.choice}>
          <input
            ref={(box) => {
              if (box !== null) box.indeterminate = isSome;
            }}
            type="checkbox"
            className={styles.box}
            checked={isAll}
            onChange={() => setChosen(isAll ? new Set() : new Set(cells))}
          />
          {texts.all}
        </label>
      )}
      <ul className={styles.cells} aria-labelledby={headingId}>
        {cells.slice(0, MOST_LISTED).map((one) => {
          const place = `${namesSheets ? `${one.sheetName}!` : ''}${cellToA1(one.cell)}`;
          return (
            <li key={place} className={styles.cell}>
              <label className={styles.choice}>
                <input type="checkbox" className={styles.box} checked={chosen.has(one)} onChange={() => toggle(one)} />
                <span>
                  <span className={styles.place}>{place}</span> {valueText(one.before, language)}{' '}
                  <span aria-hidden>→</span>
                  <span className={hidden}>{becomes}</span>{' '}
                  <span className={styles.next}>{valueText(one.after, language)}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {cells.length > MOST_LISTED && <p className={styles.more}>{texts.more(cells.length - MOST_LISTED)}</p>}
      <p className={styles.explained}>{texts.explained}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={chosen.size === 0}
          onClick={() => onReplace(cells.filter((one) => chosen.has(one)))}
        >
          {texts.replace(chosen.size)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {texts.keep}
        </Button>
      </div>
    </section>
  );
}
