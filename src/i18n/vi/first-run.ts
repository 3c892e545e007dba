import type { FirstRunCard } from '../first-run-texts';

/** The three cards that a user sees once. */
export const firstRun = {
  introduction: 'Giới thiệu',
  /** What it does; where the data stays; how to begin. */
  cards: [
    {
      title: 'Soát biểu đánh giá trước khi gửi',
      text: 'Chấm Chuẩn đọc bảng tiêu chí đang mở, cho biết đã đạt bao nhiêu, ô nào phải sửa và tiêu chí nào còn thiếu. Bấm vào từng vấn đề để tới đúng ô.',
    },
    {
      title: 'Số liệu ở lại máy này',
      text: 'Mọi việc được tính ngay trong Excel; không có gì được gửi đi nơi khác. Chấm Chuẩn chỉ ghi vào sổ làm việc khi bạn yêu cầu, và lần nào cũng hoàn tác được.',
    },
    {
      title: 'Bắt đầu bằng một nút',
      text: 'Mở trang tính có bảng tiêu chí rồi bấm “Kiểm tra trang tính này”. Chưa có biểu nào? Hãy thử với biểu mẫu: Chấm Chuẩn thêm một trang riêng, bỏ đi bằng “Hoàn tác”.',
    },
  ] satisfies readonly [FirstRunCard, FirstRunCard, FirstRunCard],
  place: (card: number, of: number) => `${card}/${of}`,
  next: 'Tiếp',
  back: 'Quay lại',
  skip: 'Bỏ qua',
  start: 'Tôi đã hiểu',
  trySample: 'Thử với biểu mẫu',
};
