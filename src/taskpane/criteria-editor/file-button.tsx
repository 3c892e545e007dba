import { Button, Field } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { parseCriteriaFile } from '../../criteria/criteria-file';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { errorText } from '../../i18n/error-texts';
import { useLanguage } from '../language-context';
import { useEditorTexts } from './editing';
import { useFieldStyles } from './fields/use-field-styles';

interface FileButtonProps {
  readonly name: string;
  readonly onSet: (set: CriteriaSet) => void;
}

/** Opens a criteria file; one that is none is refused below the button, in words. */
export function FileButton({ name, onSet }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const language = useLanguage();
  const { start } = useEditorTexts();
  const [refusal, setRefusal] = useState<string | null>(null);
  const open = async (file: File) => {
    const parsed = parseCriteriaFile(await file.text());
    if (parsed.ok) {
      setRefusal(null);
      onSet(parsed.value);
    } else {
      const { message, advice } = errorText(parsed.error, language);
      setRefusal(start.fileRefused(`${message} ${advice}`));
    }
  };
  return (
    <Field
      className={useFieldStyles().field}
      validationState={refusal === null ? 'none' : 'error'}
      validationMessage={refusal}
    >
      <div>
        <Button onClick={() => input.current?.click()}>{name}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={name}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file !== undefined) open(file).catch(() => setRefusal(start.fileRefused('')));
          }}
        />
      </div>
    </Field>
  );
}
