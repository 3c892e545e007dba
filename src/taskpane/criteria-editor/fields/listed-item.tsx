import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactNode } from 'react';
import { useEditorTexts } from '../editing';

interface ListedItemProps {
  /** "Mức 2" */
  readonly name: string;
  /** Null where it is the last that the list has to have. */
  readonly onRemove: (() => void) | null;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** One of several that a set lists: a band, a grade, a condition. */
export function ListedItem({ name, onRemove, children }: ListedItemProps) {
  const styles = useStyles();
  const { fields } = useEditorTexts();
  return (
    <div role="group" aria-label={name} className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name} aria-hidden>
          {name}
        </span>
        {onRemove !== null && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteRegular />}
            aria-label={fields.removeNamed(name)}
            title={fields.removeNamed(name)}
            onClick={onRemove}
          />
        )}
      </div>
      {children}
    </div>
  );
}
