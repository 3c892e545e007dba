import type { exporting as vi } from '../../vi/criteria-editor/export';

export const exporting: typeof vi = {
  title: 'Export the criteria set',
  saved: (fileName) => `The file ${fileName} is saved where downloads go on this computer.`,
  notSaved: (fileName) =>
    `No file there? Some Excels, such as that on a Mac, do not let add-ins save files. Then copy the text below, paste it into a new text file and save that as ${fileName} in UTF-8.`,
  again: 'Download again',
  copy: 'Copy the text',
  content: 'Content of the criteria file',
};
