import {
  known,
  withPoint,
  withBlank,
  foundInstead,
  count,
  stretch,
  bandFor,
  type ExpressionErrorTexts,
} from '../expression-error-texts';

export const expressionPlace = 'Ký tự' as string;

export const expressionError: ExpressionErrorTexts = {
  'input-name-unusable': (error) =>
    `Không đặt tên số liệu là “${error.found}”. Tên bắt đầu bằng chữ cái, chỉ gồm chữ không dấu, chữ số và dấu gạch dưới, khác and, or, not; ví dụ soVuViec.`,
  'too-long': (error) => `Công thức dài hơn ${error.maximum} ký tự. Hãy tách tiêu chí thành các tiêu chí thành phần.`,
  'too-deep': (error) =>
    `có hơn ${error.maximum} lớp ngoặc lồng nhau. Hãy bớt ngoặc, hoặc dùng bands thay cho nhiều if lồng nhau.`,
  'too-large-for-excel': () =>
    'Công thức này đổi sang Excel thì quá dài hoặc lồng quá nhiều lớp. Hãy tách tiêu chí thành các tiêu chí thành phần.',
  'sign-unknown': (error) =>
    error.instead === null
      ? `công thức không dùng dấu “${error.found}”. Hãy xóa dấu này.`
      : `hãy viết ${error.instead} thay cho “${error.found}”.`,
  'name-not-ascii': (error) => `tên “${error.found}” có chữ có dấu. Hãy dùng tên không dấu đã khai báo trong inputs.`,
  'name-unknown': (error) =>
    `không có số liệu tên “${error.found}”. ${known(error, 'Có phải', 'Hãy khai báo tên này trong inputs, hoặc dùng')}`,
  'function-unknown': (error) => `không có hàm “${error.found}”. ${known(error, 'Có phải', 'Hãy dùng')}`,
  'decimal-comma': (error) =>
    `không viết “${error.found}”. Số thập phân viết với dấu chấm: ${withPoint(error.found)}; hai số riêng thì thêm dấu cách sau dấu phẩy: ${withBlank(error.found)}.`,
  'number-malformed': (error) =>
    `“${error.found}” không phải là số. Hãy viết số như 12 hoặc 2.5, không có dấu ngăn hàng nghìn.`,
  'number-too-exact': (error) =>
    `số ${error.found} có quá nhiều chữ số. Hãy viết nhiều nhất ${error.digits} chữ số, trong đó ${error.decimals} chữ số thập phân.`,
  'percent-not-after-number': () => 'dấu % chỉ đứng ngay sau một số, ví dụ 70%.',
  'operand-missing': (error) =>
    `${foundInstead(error.found, 'công thức còn thiếu phần cuối', 'gặp')}. Ở đây cần một số, tên số liệu, hàm hoặc dấu mở ngoặc.`,
  'operator-missing': (error) => `trước “${error.found}” còn thiếu phép tính (+ - * /) hoặc phép so sánh.`,
  'bracket-not-open': () => 'dấu đóng ngoặc này không có dấu mở ngoặc. Hãy xóa dấu này, hoặc thêm dấu ( ở trước.',
  'sign-missing': (error) =>
    `${foundInstead(error.found, 'công thức dừng ở đây', 'gặp')}. Ở đây cần “${error.expected}”.`,
  'number-expected': () =>
    'ở đây cần một số, không phải điều kiện. Dùng if(điều kiện, số, số) để đổi điều kiện thành số.',
  'condition-expected': () => 'ở đây cần một điều kiện, ví dụ a >= 70%.',
  'comparison-chained': () => 'mỗi lần chỉ so sánh hai số. Thay cho 70% <= a < 80%, hãy viết a >= 70% and a < 80%.',
  'argument-count': (error) =>
    `${error.name} cần ${count(error, 'đến')} thành phần, cách nhau bằng dấu phẩy; ở đây có ${error.found}.`,
  'digits-not-constant': (error) =>
    `số chữ số thập phân của ${error.name} phải là số nguyên từ 0 đến ${error.maximum}.`,
  'band-malformed': (error) =>
    `${foundInstead(error.found, 'công thức dừng ở đây', 'gặp')}. Mỗi khoảng viết là below 80%: 0, from 80% to below 100%: 1 hoặc from 100%: 2.`,
  'band-limit-not-constant': (error) =>
    `${foundInstead(error.found, 'công thức dừng ở đây', 'gặp')}. Giới hạn của khoảng phải là một số viết sẵn, ví dụ 80%.`,
  'band-empty': (error) =>
    `khoảng từ ${error.from ?? ''} đến dưới ${error.below ?? ''} không chứa số nào. Hãy viết giới hạn nhỏ trước.`,
  'bands-overlap': (error) =>
    `${stretch(error, 'các số', 'từ', error.from === null ? 'dưới' : 'đến dưới')} nằm trong hai khoảng. Hãy sửa giới hạn để mỗi số chỉ thuộc một khoảng.`,
  'bands-gap': (error) =>
    `${stretch(error, 'các số', 'từ', error.from === null ? 'dưới' : 'đến dưới')} không thuộc khoảng nào. Hãy thêm ${bandFor(error)}: số điểm.`,
};
