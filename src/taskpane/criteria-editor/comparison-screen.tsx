import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { effectsOnSheet } from '../../app/compare-criteria';
import { compareSets } from '../../criteria/compare/compare-sets';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { setChangeText } from '../../i18n/set-change-texts';
import { listTitle } from '../criteria-title';
import { useLanguage } from '../language-context';
import { ComparisonResults } from './comparison-results';
import type { CriteriaDraft } from './draft/criteria-draft';
import { useEditing, useEditorTexts } from './editing';
import { useFieldStyles } from './fields/use-field-styles';
import { FileButton } from './file-button';

const useStyles = makeStyles({
  text: { margin: 0 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What the draft says otherwise than an earlier version of the set, and what that does to the open sheet's results. */
export function ComparisonScreen() {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { draft, source, sets, problems } = useEditing();
  const { comparison } = useEditorTexts();
  const language = useLanguage();
  const id = useId();
  const [opened, setOpened] = useState<readonly CriteriaSet[]>([]);
  const versions = [
    ...opened.map((set) => ({ set, name: listTitle(set, language) })),
    ...original(draft).map((set) => ({ set, name: comparison.original })),
    ...sets.map((set) => ({ set, name: listTitle(set, language) })),
  ];
  const first = versions.findIndex(({ set, name }) => name === comparison.original || set.id === draft.set.id);
  const [chosen, setChosen] = useState(first);
  const earlier = versions[chosen]?.set;
  const isReady = problems.length === 0;
  const changes = useMemo(() => (earlier === undefined ? [] : compareSets(earlier, draft.set)), [earlier, draft.set]);
  const effects = useMemo(
    () => (earlier === undefined || !isReady ? [] : effectsOnSheet(source, earlier, draft.set)),
    [earlier, draft.set, source, isReady],
  );
  return (
    <>
      <p className={styles.text}>{comparison.explained}</p>
      <Field className={fields.field} label={comparison.with}>
        <Select className={fields.control} value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {chosen === -1 && <option value="-1">{comparison.choose}</option>}
          {versions.map(({ name }, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <FileButton
        name={comparison.fromFile}
        onSet={(set) => {
          setOpened([set, ...opened]);
          setChosen(0);
        }}
      />
      {effects.length > 0 && (
        <>
          <h3 className={styles.head}>{comparison.results}</h3>
          <ComparisonResults effects={effects} />
        </>
      )}
      {earlier !== undefined && (
        <h3 className={styles.head} id={id}>
          {changes.length === 0 ? comparison.same : comparison.changes(changes.length)}
        </h3>
      )}
      {changes.length > 0 && (
        <ul className={styles.list} aria-labelledby={id}>
          {changes.map((change, index) => (
            <li key={index}>{setChangeText(change, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The set as it was when it was opened, once it has been changed. */
function original({ past }: CriteriaDraft): readonly CriteriaSet[] {
  return past.slice(0, 1).map(({ set }) => set);
}
