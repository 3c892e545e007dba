/** In milliseconds: browsers begin a download after the click has returned. */
const DOWNLOAD_TIME = 60_000;

/** A file for the user to keep. */
export interface FileToKeep {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

/**
 * Has the browser save a file under its name, where the user keeps downloads. Nothing tells whether it did: in Excel on
 * a Mac nothing happens (OfficeDev/office-js #2700, #3385, #4681), so another way stands beside each download.
 */
export function downloadFile({ name, content, type }: FileToKeep): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_TIME);
}
