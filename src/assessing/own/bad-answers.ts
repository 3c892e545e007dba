import type { AssessmentTable, TableCell } from '../../reading/assessment-table';
import { cleanText, foldCase } from '../../reading/vietnamese-text';

/**
 * Whether "Có" or "Không" to a criterion's text may be the good answer as well as the bad one: "Có vi phạm an toàn thực
 * phẩm", "Không để xảy ra cháy, nổ". What speaks of such things only to say what is done about them is a plain duty.
 * @param cell what was answered, in words or by a tick in a column that is headed so
 */
export function doubtsAnswer(
  title: string,
  cell: TableCell | null,
  { columns, title: tableTitle }: Pick<AssessmentTable, 'columns' | 'title'>,
): boolean {
  if (cell === null) return false;
  const heading = columns.find(({ column }) => column === cell.position.column)?.header ?? '';
  const answer = foldCase(cleanText(cell.value));
  const isAnswer = ANSWER.test(answer) || ANSWER.test(foldCase(heading.split(' › ').at(-1) ?? ''));
  if (!isAnswer || answer === '') return false;
  const text = foldCase(title);
  if (OF_BAD_THINGS.test(foldCase(tableTitle ?? ''))) return true;
  if (columns.some(({ role, header }) => role === 'title' && HEADS_BAD_THINGS.test(foldCase(header)))) return true;
  return BAD_THING.test(text) && !DUTY.test(text);
}

/** A table that lists what should not be: "Rà soát vi phạm", "27 biểu hiện suy thoái". */
const OF_BAD_THINGS =
  /(?:rà soát|kiểm tra|nhận diện|tự soi|phát hiện|thống kê) (?:các |những |\d+ )?(?:vi phạm|sai phạm|tồn tại|biểu hiện|nguy cơ|dấu hiệu|hạn chế)|biểu hiện suy thoái|dấu hiệu vi phạm/u;
/** A column of what should not be: then "Không có tủ thuốc" is answered "Không" where there is one. */
const HEADS_BAD_THINGS =
  /(?:^|› )(?:(?:các|những|danh mục|nội dung|loại|tên|mô tả) )*(?:(?:yếu tố |mối )?nguy (?:cơ|hiểm|hại)|rủi ro|hành vi (?:vi phạm|bị cấm|không được làm)|vi phạm|sai phạm|sai sót|lỗi|khiếm khuyết|hư hỏng|sự cố|(?:biểu hiện|dấu hiệu) (?:vi phạm|suy thoái|tiêu cực|sai phạm|bất thường|rủi ro|nguy cơ)|(?:potential )?(?:hazards?|risks?|defects?|violations?|faults?|failures?|damages?|errors?))(?: (?:vi phạm|mất an toàn|tai nạn.{0,30}|cháy.{0,10}|thường gặp|phát hiện(?: được)?|gặp phải|present|found|identified|observed|seen))?\s*[?:]?(?:$| ›| \()/u;
const ANSWER = /^(?:có|không|yes|no|y|n)$/u;
const BAD_THING = new RegExp(
  String.raw`^(?:(?:đơn vị|cơ sở|trường|xã|địa phương|trên địa bàn|trong năm)[^,]{0,30},? )?(?:(?:có|còn|bị|để|không|phát hiện|phát sinh|tồn tại|xuất hiện|is there|are there|any|has there been|have there been|were there)[ ,]+){0,4}(?:\p{L}+ ){0,3}?(?:vi phạm|xảy ra|tai nạn|khiếu kiện|khiếu nại|tố cáo|bạo lực|cháy nổ|(?<!chữa |phòng )cháy|ngộ độc|hư hỏng|rò rỉ|ô nhiễm|sai phạm|nợ đọng|côn trùng|chuột|ruồi|nấm mốc|mốc|ẩm mốc|quá hạn|hết hạn|tham nhũng|bị kỷ luật|ùn tắc|tệ nạn|ma túy|ma tuý|mất trộm|trộm cắp|tranh chấp|nứt|dột|gỉ sét|leaks?|damages?|accidents?|violations?|incidents?|expired|blocked|broken|spills?|mould|pests?|hazards?)(?!\p{L})`,
  'u',
);
const DUTY =
  /(?:phương án|kế hoạch|biện pháp|quy trình|quy chế|xử lý|phòng|ngăn|giải quyết|khắc phục|báo cáo|kiểm tra|sổ|hồ sơ|bảo hiểm|tuyên truyền|ký cam kết|hộp thư|đường dây|camera|bình chữa|plan|procedure|register|report|training|policy)/u;
