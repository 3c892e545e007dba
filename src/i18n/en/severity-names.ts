import type { severityNames as vi } from '../vi/severity-names';

export const severityNames: typeof vi = {
  error: 'Must be corrected',
  gap: 'Not met',
  pointsLost: 'Points lost',
  notMetAndPointsLost: 'Not met, points lost',
  warning: 'To look at',
  info: 'Note',
};
