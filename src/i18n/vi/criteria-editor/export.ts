/** The set as a file for others. */
export const exporting = {
  title: 'Xuất tệp bộ tiêu chí',
  saved: (fileName: string) => `Tệp ${fileName} được tải về thư mục Tải xuống của máy.`,
  /** What to do where no file came: nothing tells the pane whether one did. */
  notSaved: (fileName: string) =>
    `Không thấy tệp? Có bản Excel (như trên Mac) không cho phần bổ trợ tải tệp. Khi đó hãy sao chép nội dung dưới đây, dán vào một tệp văn bản mới và lưu với tên ${fileName}, mã UTF-8.`,
  /** Where the file goes, so that a whole office has the set. */
  forAll: (fileName: string) =>
    `Muốn mọi máy trong cơ quan cùng dùng: trên máy chủ của Chấm Chuẩn, chép ${fileName} vào thư mục criteria rồi thêm tên tệp vào criteria/index.json. Với dòng lệnh: chép vào thư mục đặt cho --criteria-dir.`,
  again: 'Tải lại',
  copy: 'Sao chép nội dung',
  content: 'Nội dung tệp bộ tiêu chí',
};
