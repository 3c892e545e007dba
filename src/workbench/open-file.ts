/** Shows the browser's dialog for choosing a file, and takes files that are dropped on the page. */
export function listenForFiles(input: HTMLInputElement, dropHint: HTMLElement, onFile: (file: File) => void): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file may be chosen again after it was changed elsewhere.
    input.value = '';
    if (file !== undefined) onFile(file);
  });
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    dropHint.hidden = false;
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) dropHint.hidden = true;
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    dropHint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}

/** Hands the user a file to keep, under the name that it came with. */
export function downloadFile(content: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
