import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { lazy, Suspense, useId, useState } from 'react';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { useTexts } from '../language-context';

interface UnicodeOfferProps {
  readonly sheet: SheetSnapshot;
  readonly disabled: boolean;
  readonly onConvert: () => void;
}

/** Decoding is much to load, and hardly any workbook needs it. */
const ConversionPreview = lazy(() => import(/* webpackChunkName: "conversion" */ './conversion-preview'));

const useStyles = makeStyles({
  offer: { display: 'grid', justifyItems: 'start', paddingBottom: tokens.spacingVerticalS },
  button: { fontWeight: tokens.fontWeightRegular },
});

/** Offers to turn a sheet's old encodings into Unicode; some of its cells are shown as they are and as they will be. */
export function UnicodeOffer({ sheet, disabled, onConvert }: UnicodeOfferProps) {
  const styles = useStyles();
  const texts = useTexts().unicode;
  const previewId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.offer}>
      <Button
        className={styles.button}
        size="small"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={isOpen ? previewId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {texts.convert}
      </Button>
      {isOpen && (
        <Suspense>
          <ConversionPreview id={previewId} sheet={sheet} disabled={disabled} onConvert={onConvert} />
        </Suspense>
      )}
    </div>
  );
}
