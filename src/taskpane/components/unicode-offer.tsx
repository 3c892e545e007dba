import { textsIn } from '../../i18n/texts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { useLanguage } from '../language-context';
import { PreviewButton } from './preview-button';

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
  const texts = textsIn(useLanguage()).unicode;
  const previewId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.offer}>
      <PreviewButton
        className={styles.button}
        isOpen={isOpen}
        previewId={previewId}
        onToggle={() => setIsOpen(!isOpen)}
      >
        {texts.convert}
      </PreviewButton>
      {isOpen && (
        <Suspense>
          <ConversionPreview id={previewId} sheet={sheet} disabled={disabled} onConvert={onConvert} />
        </Suspense>
      )}
    </div>
  );
}
