import type { exporting as vi } from '../../vi/criteria-editor/export';

export const exporting: typeof vi = {
  title: 'Export the criteria set',
  saved: (fileName) => `The file ${fileName} is saved where downloads go on this computer.`,
  notSaved: (fileName) =>
    `No file there? Some Excels, such as that on a Mac, do not let add-ins save files. Then copy the text below, paste it into a new text file and save that as ${fileName} in UTF-8.`,
  forAll: (fileName) =>
    `For every machine of the office to have it: on the server of Chấm Chuẩn, put ${fileName} into the folder criteria and its name into criteria/index.json. For the command line: put it into the folder that --criteria-dir names.`,
  again: 'Download again',
  copy: 'Copy the text',
  content: 'Content of the criteria file',
};
