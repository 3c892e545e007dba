import { textsIn } from '../../i18n/texts';
import { Button } from '@fluentui/react-components';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { useLanguage } from '../language-context';

interface ClosePeriodButtonProps {
  readonly className: string;
  readonly disabled: boolean;
  readonly onClose: () => void;
}

/** Keeps today's results in the workbook, to be compared with later ones. */
export function ClosePeriodButton({ className, disabled, onClose }: ClosePeriodButtonProps) {
  const { closeButton } = textsIn(useLanguage()).period;
  return (
    <Button
      className={className}
      appearance="subtle"
      size="small"
      icon={<CalendarCheckmarkRegular />}
      disabledFocusable={disabled}
      onClick={onClose}
    >
      {closeButton}
    </Button>
  );
}
