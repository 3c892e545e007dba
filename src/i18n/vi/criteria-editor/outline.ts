/** The list of what a set has. */
export const outline = {
  parts: 'Các phần chung',
  criteria: 'Các tiêu chí',
  set: 'Tên, căn cứ, kỳ đánh giá',
  recognition: (count: number) => (count === 0 ? 'Mức công nhận: chưa có' : `Mức công nhận: ${count}`),
  phases: (count: number) => (count === 0 ? 'Giai đoạn: chưa có' : `Giai đoạn: ${count}`),
  profiles: (count: number) => (count === 0 ? 'Loại đơn vị: không chia' : `Loại đơn vị: ${count}`),
  group: (number: string, title: string) => `Nhóm ${[number, title].filter((part) => part !== '').join('. ')}`.trim(),
  untitled: 'Chưa có nội dung',
  addGroup: 'Thêm nhóm',
  guessed: 'Đoán',
  wrong: 'Phải sửa',
  guessesLeft: (count: number) => `${count} chỗ đoán từ nội dung chưa được xác nhận.`,
  seeGuesses: 'Xem từng chỗ',
  keys: 'Dùng phím mũi tên để đi giữa các dòng, Enter để mở.',
};
