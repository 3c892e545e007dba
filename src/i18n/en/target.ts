import type { target as vi } from '../vi/target';

export const target: typeof vi = ({ of, reached, possible, target, remaining }, number) =>
  `${number(reached)}/${number(possible)} ${of === 'met' ? 'criteria met' : 'points'}, target ${number(target)}, ${remaining === 0 ? 'reached' : `${number(remaining)} to go`}`;
