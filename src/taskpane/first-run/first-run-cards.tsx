import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { LaptopShieldRegular } from '@fluentui/react-icons/svg/laptop-shield';
import { useState } from 'react';
import { useLanguage } from '../language-context';

interface FirstRunCardsProps {
  readonly disabled: boolean;
  readonly onTrySample: () => void;
  /** Skipped, or read to the end. */
  readonly onOver: () => void;
}

const icons = [<ClipboardTaskRegular key={0} />, <LaptopShieldRegular key={1} />, <CursorClickRegular key={2} />];

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr auto',
    rowGap: tokens.spacingVerticalS,
    // The longest card at 320 px: the buttons stay where they are from card to card.
    minHeight: '310px',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '40px',
    height: '40px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '24px',
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { display: 'grid', rowGap: tokens.spacingVerticalS, alignContent: 'start' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { minWidth: 'auto', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  skip: { marginInlineStart: 'auto' },
});

/** The introduction: what this is, where the data stays, how to begin. */
export function FirstRunCards({ disabled, onTrySample, onOver }: FirstRunCardsProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).firstRun;
  const [shown, setShown] = useState(0);
  const card = texts.cards[shown] ?? texts.cards[0];
  const isLast = shown === texts.cards.length - 1;
  return (
    <section className={styles.card} aria-label={texts.introduction}>
      <div className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {icons[shown]}
        </span>
        <span>{texts.place(shown + 1, texts.cards.length)}</span>
      </div>
      <div className={styles.words} aria-live="polite">
        <h2 className={styles.title}>{card.title}</h2>
        <p className={styles.text}>{card.text}</p>
      </div>
      <div className={styles.buttons}>
        {isLast && (
          <Button key="sample" disabledFocusable={disabled} onClick={onTrySample}>
            {texts.trySample}
          </Button>
        )}
        {/* The same button to the end: it keeps the keyboard. */}
        <Button
          key="on"
          {...(!isLast && { 'data-repeatable': true })}
          onClick={() => (isLast ? onOver() : setShown(shown + 1))}
        >
          {isLast ? texts.start : texts.next}
        </Button>
        {shown > 0 && (
          <Button key="back" className={styles.quiet} appearance="subtle" onClick={() => setShown(shown - 1)}>
            {texts.back}
          </Button>
        )}
        {!isLast && (
          <Button key="skip" className={mergeClasses(styles.quiet, styles.skip)} appearance="subtle" onClick={onOver}>
            {texts.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
