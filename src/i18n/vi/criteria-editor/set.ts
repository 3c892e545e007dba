/** What a set is called and who issued it. */
export const set = {
  title: 'Tên, căn cứ, kỳ đánh giá',
  setTitle: 'Tên bộ tiêu chí',
  id: 'Mã',
  idHint: 'Chữ thường không dấu, số và dấu gạch nối. Lưu bộ trùng mã thì thay bộ cũ.',
  hasLegalBasis: 'Do một văn bản ban hành',
  document: 'Số, ký hiệu văn bản',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày ban hành',
  article: 'Điều, khoản',
  validFrom: 'Có hiệu lực từ ngày',
  validTo: 'Đến hết ngày',
  hasPeriod: 'Kỳ đánh giá không trùng năm dương lịch',
  periodFrom: 'Kỳ bắt đầu ngày',
  periodFromHint: 'Ví dụ: 16/11',
  periodTo: 'Kỳ kết thúc ngày',
  periodToHint: 'Ví dụ: 15/11',
  /** In which year the period begins. */
  periodMeans: (startsInPreviousYear: boolean): string =>
    startsInPreviousYear ? 'Ngày bắt đầu là của năm trước năm đánh giá.' : 'Cả hai ngày là của năm đánh giá.',
  rounding: 'Làm tròn tổng điểm và tỷ lệ trước khi xếp loại',
  noRounding: 'Không làm tròn',
  digits: (digits: string) => (digits === '0' ? 'Đến số nguyên' : `Đến ${digits} chữ số sau dấu phẩy`),
};
