import type { toConfirm as vi } from '../vi/recognition';

export const toConfirm: typeof vi = 'to be confirmed';
