import type { Texts } from '../language';

/** The set as a file for others. */
export interface ExportTexts {
  readonly title: string;
  readonly saved: (fileName: string) => string;
  /** What to do where no file came: nothing tells the pane whether one did. */
  readonly notSaved: (fileName: string) => string;
  readonly again: string;
  readonly copy: string;
  readonly content: string;
}

export const exportTexts: Texts<ExportTexts> = {
  vi: {
    title: 'Xuất tệp bộ tiêu chí',
    saved: (fileName) => `Tệp ${fileName} được tải về thư mục Tải xuống của máy.`,
    notSaved: (fileName) =>
      `Không thấy tệp? Có bản Excel (như trên Mac) không cho phần bổ trợ tải tệp. Khi đó hãy sao chép nội dung dưới đây, dán vào một tệp văn bản mới và lưu với tên ${fileName}, mã UTF-8.`,
    again: 'Tải lại',
    copy: 'Sao chép nội dung',
    content: 'Nội dung tệp bộ tiêu chí',
  },
  en: {
    title: 'Export the criteria set',
    saved: (fileName) => `The file ${fileName} is saved where downloads go on this computer.`,
    notSaved: (fileName) =>
      `No file there? Some Excels, such as that on a Mac, do not let add-ins save files. Then copy the text below, paste it into a new text file and save that as ${fileName} in UTF-8.`,
    again: 'Download again',
    copy: 'Copy the text',
    content: 'Content of the criteria file',
  },
};
