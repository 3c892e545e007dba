import type { heldDown as heldDownVi, toConfirm as vi } from '../vi/recognition';

export const toConfirm: typeof vi = 'to be confirmed';
export const heldDown: typeof heldDownVi = 'no higher than that of the unit above';
