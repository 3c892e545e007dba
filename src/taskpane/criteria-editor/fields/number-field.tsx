import { useLanguage } from '../../language-context';
import { numberText, typedNumber } from '../draft/typed-values';
import { ParsedField } from './parsed-field';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Undefined where the field was emptied, NaN where what it holds is no number. */
  readonly onChange: (value: number | undefined) => void;
  readonly field: string;
  readonly hint?: string;
}

/** A number of a set, as the language writes it. */
export function NumberField({ label, value, onChange, field, hint }: NumberFieldProps) {
  const language = useLanguage();
  return (
    <ParsedField
      label={label}
      value={value}
      field={field}
      inputMode="decimal"
      parse={(text) => typedNumber(text, language)}
      format={(number) => numberText(number, language)}
      onChange={onChange}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
