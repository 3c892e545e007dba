/**
 * Puts a text on the clipboard. Excel on the web denies its frames the Clipboard API (OfficeDev/office-js #1991), where
 * the older command still works on what is selected.
 * @param field holds the text; it is left selected
 * @returns false where the browser allows neither: the user can copy the selection by hand
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return copySelection();
  }
}

function copySelection(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is what was just denied
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
