/** The unit that fills in the form to try things on; there is none of that name. */
export const SAMPLE_UNIT = 'Xã Ví Dụ';
