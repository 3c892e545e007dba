/** As forms and reports have them; capitals only where TCVN3 has them too. */
export const sentences: readonly string[] = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
  'Cấp ủy, chính quyền xã ban hành nghị quyết, kế hoạch lãnh đạo, chỉ đạo phong trào toàn dân bảo vệ an ninh Tổ quốc',
  'Không để xảy ra tụ tập đông người trái pháp luật, khiếu kiện vượt cấp kéo dài',
  'Kiềm chế, làm giảm các loại tội phạm, tệ nạn xã hội, tai nạn giao thông và cháy, nổ so với năm trước',
  'Tỷ lệ điều tra, khám phá án đạt từ 75% trở lên; tiếp nhận, giải quyết tố giác, tin báo đúng hạn',
  'Nhà văn hoá, khu thể thao của thôn được sử dụng thường xuyên, đúng mục đích',
  'Thu nhập bình quân đầu người (triệu đồng/người/năm) vượt chỉ tiêu tỉnh giao',
  'Hồ sơ, minh chứng: báo cáo tổng kết, quyết định khen thưởng, biên bản họp chi bộ ngày 15/3/2025',
  'Mường Khương, Bảo Thắng, Bát Xát, Sùng Phài, Nậm Loỏng, Quỳnh Nhai, Thuỷ Nguyên, Huỳnh Thúc Kháng',
  'Người lập biểu ký, ghi rõ họ tên; thủ trưởng đơn vị duyệt, đóng dấu',
];

/** Their accented syllables. */
export const syllables: readonly string[] = [
  ...new Set(
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => /[^a-z]/.test(word)),
  ),
];
