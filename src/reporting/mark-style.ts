import type { Severity } from '../assessing/finding';
import type { ConditionalStyle } from '../workbook/conditional-style';

/** Findings of these severities are marked; the one that matters most stands first and wins on a shared cell. */
export const markedSeverities = ['error', 'gap', 'warning'] as const satisfies readonly Severity[];
export type MarkedSeverity = (typeof markedSeverities)[number];

/**
 * Red, yellow and blue at three levels of lightness: told apart on paper printed in black and white, and with any
 * colour-blindness. Text on each fill has a contrast of at least 4.5 : 1.
 */
export const markStyles: Readonly<Record<MarkedSeverity, ConditionalStyle & { readonly fontColor: string }>> = {
  error: { fillColor: '#F4A9A8', fontColor: '#7A0010' },
  gap: { fillColor: '#FFE699', fontColor: '#6B4A00' },
  warning: { fillColor: '#DCEBFA', fontColor: '#174A7C' },
};
