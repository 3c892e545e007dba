const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** True for what Excel takes as the name of a sheet; it keeps "History" for itself. */
export function isSheetName(name: string): boolean {
  if (name === '' || name.length > MAX_LENGTH || FORBIDDEN.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}
