/** How numbers are written. */
export const numbers = {
  locale: 'vi-VN',
  decimalSign: ',',
  percentSign: ' %',
};
