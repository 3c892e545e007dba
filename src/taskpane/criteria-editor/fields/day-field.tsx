import { typedDay, typedDayText } from '../draft/typed-values';
import { ParsedField } from './parsed-field';

interface DayFieldProps {
  readonly label: string;
  /** "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: string;
  readonly hint?: string;
}

/** A day, typed as 31/3/2026. */
export function DayField({ label, value, onChange, field, hint }: DayFieldProps) {
  return (
    <ParsedField
      label={label}
      value={value}
      field={field}
      parse={typedDay}
      format={typedDayText}
      onChange={onChange}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
