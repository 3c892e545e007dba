import { loadLaterTexts } from '../../i18n/load-language';
import { textsIn } from '../../i18n/texts';
import { Button } from '@fluentui/react-components';
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope';
import { lazy, Suspense, useState } from 'react';
import type { SelfTestReport, SelfTestRunner } from '../../workbook/self-test';
import { useLanguage } from '../language-context';

interface SelfTestButtonProps {
  readonly className: string;
  readonly disabled: boolean;
  readonly run: SelfTestRunner;
  readonly onReport: (report: SelfTestReport) => void;
}

/** Seldom needed, so it is loaded when somebody does. */
const SelfTestDialog = lazy(async () => {
  await loadLaterTexts();
  const { SelfTestDialog: loaded } = await import(/* webpackChunkName: "self-test" */ '../self-test');
  return { default: loaded };
});

/** Opens the self-test. */
export function SelfTestButton({ className, disabled, run, onReport }: SelfTestButtonProps) {
  const { selfTest } = textsIn(useLanguage()).frame;
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={className}
        appearance="subtle"
        size="small"
        icon={<StethoscopeRegular />}
        aria-haspopup="dialog"
        disabledFocusable={disabled}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        {selfTest}
      </Button>
      {isWanted && (
        <Suspense>
          <SelfTestDialog open={isOpen} run={run} onReport={onReport} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
