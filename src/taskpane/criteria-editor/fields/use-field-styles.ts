import { makeStyles } from '@fluentui/react-components';

/** Fields are as wide as there is room, and no wider than that, whatever stands in them. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  control: { width: '100%', minWidth: 0 },
});
