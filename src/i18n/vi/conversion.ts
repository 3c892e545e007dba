import type { ConversionTexts } from '../conversion-texts';

export const conversion: ConversionTexts = {
  lost: (format) =>
    format === 'csv'
      ? 'Bản .xlsx giữ đủ nội dung; tệp .csv vốn không có định dạng hay công thức.'
      : 'Bản .xlsx giữ nội dung ô, công thức, ô gộp, hàng, cột và trang ẩn, tên phông chữ cũ; ' +
        `không giữ màu, đường kẻ, cỡ chữ, biểu đồ, hình, macro, kiểm tra dữ liệu và thiết lập in${format === 'ods' ? ', độ rộng cột' : ''}.`,
  needed: (format) =>
    `Tệp .${format} chỉ đọc được, không ghi được; kết quả phải là một tệp .xlsx mới. ${conversion.lost(format)} ` +
    'Nếu chấp nhận, thêm --convert. Muốn giữ đủ, hãy mở tệp bằng Excel hay LibreOffice, lưu thành .xlsx rồi dùng tệp đó.',
  option: 'cho phép tạo .xlsx từ tệp .xls, .xlsb, .ods, .csv (mất một phần định dạng)',
  opened: (format) => `Tệp .${format} được mở như một bản .xlsx.`,
  openedAdvice: (format) => `${conversion.lost(format)} “Lưu tệp” sẽ tạo tệp .xlsx mới; tệp .${format} gốc không đổi.`,
};
