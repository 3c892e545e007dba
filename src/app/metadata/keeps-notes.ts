/** Whether Excel keeps a custom XML part in a file of that name; a workbook that was never saved has no name to tell. */
export function keepsNotes(fileName: string | null): boolean {
  return fileName === null || !/\.(?:xls|csv|ods)$/i.test(fileName);
}
