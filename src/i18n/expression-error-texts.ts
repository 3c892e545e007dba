import type { ExpressionError } from '../criteria/expressions/expression-error';
import { unreachable } from '../outcome';
import type { Language, Texts } from './language';

/** Says where a rule for points is wrong and what belongs there: "Ký tự 7: “2,5” …". Places count from 1. */
export function expressionErrorText(error: ExpressionError, language: Language): string {
  const isWhole =
    error.code === 'input-name-unusable' || error.code === 'too-long' || error.code === 'too-large-for-excel';
  const text = problemTexts[language](error);
  return isWhole ? text : `${places[language]} ${error.position + 1}: ${text}`;
}

const places: Texts<string> = { vi: 'Ký tự', en: 'Character' };

const problemTexts: Texts<(error: ExpressionError) => string> = { vi: vietnamese, en: english };

function vietnamese(error: ExpressionError): string {
  switch (error.code) {
    case 'input-name-unusable':
      return `Không đặt tên số liệu là “${error.found}”. Tên bắt đầu bằng chữ cái, chỉ gồm chữ không dấu, chữ số và dấu gạch dưới, khác and, or, not; ví dụ soVuViec.`;
    case 'too-long':
      return `Công thức dài hơn ${error.maximum} ký tự. Hãy tách tiêu chí thành các tiêu chí thành phần.`;
    case 'too-deep':
      return `có hơn ${error.maximum} lớp ngoặc lồng nhau. Hãy bớt ngoặc, hoặc dùng bands thay cho nhiều if lồng nhau.`;
    case 'too-large-for-excel':
      return 'Công thức này đổi sang Excel thì quá dài hoặc lồng quá nhiều lớp. Hãy tách tiêu chí thành các tiêu chí thành phần.';
    case 'sign-unknown':
      return error.instead === null
        ? `công thức không dùng dấu “${error.found}”. Hãy xoá dấu này.`
        : `hãy viết ${error.instead} thay cho “${error.found}”.`;
    case 'name-not-ascii':
      return `tên “${error.found}” có chữ có dấu. Hãy dùng tên không dấu đã khai báo trong inputs.`;
    case 'name-unknown':
      return `không có số liệu tên “${error.found}”. ${known(error, 'Có phải', 'Hãy khai báo tên này trong inputs, hoặc dùng')}`;
    case 'function-unknown':
      return `không có hàm “${error.found}”. ${known(error, 'Có phải', 'Hãy dùng')}`;
    case 'decimal-comma':
      return `không viết “${error.found}”. Số thập phân viết với dấu chấm: ${withPoint(error.found)}; hai số riêng thì thêm dấu cách sau dấu phẩy: ${withBlank(error.found)}.`;
    case 'number-malformed':
      return `“${error.found}” không phải là số. Hãy viết số như 12 hoặc 2.5, không có dấu ngăn hàng nghìn.`;
    case 'number-too-exact':
      return `số ${error.found} có quá nhiều chữ số. Hãy viết nhiều nhất ${error.digits} chữ số, trong đó ${error.decimals} chữ số thập phân.`;
    case 'percent-not-after-number':
      return 'dấu % chỉ đứng ngay sau một số, ví dụ 70%.';
    case 'operand-missing':
      return `${foundInstead(error.found, 'công thức còn thiếu phần cuối', 'gặp')}. Ở đây cần một số, tên số liệu, hàm hoặc dấu mở ngoặc.`;
    case 'operator-missing':
      return `trước “${error.found}” còn thiếu phép tính (+ - * /) hoặc phép so sánh.`;
    case 'bracket-not-open':
      return 'dấu đóng ngoặc này không có dấu mở ngoặc. Hãy xoá dấu này, hoặc thêm dấu ( ở trước.';
    case 'sign-missing':
      return `${foundInstead(error.found, 'công thức dừng ở đây', 'gặp')}. Ở đây cần “${error.expected}”.`;
    case 'number-expected':
      return 'ở đây cần một số, không phải điều kiện. Dùng if(điều kiện, số, số) để đổi điều kiện thành số.';
    case 'condition-expected':
      return 'ở đây cần một điều kiện, ví dụ a >= 70%.';
    case 'comparison-chained':
      return 'mỗi lần chỉ so sánh hai số. Thay cho 70% <= a < 80%, hãy viết a >= 70% and a < 80%.';
    case 'argument-count':
      return `${error.name} cần ${count(error, 'đến')} thành phần, cách nhau bằng dấu phẩy; ở đây có ${error.found}.`;
    case 'digits-not-constant':
      return `số chữ số thập phân của ${error.name} phải là số nguyên từ 0 đến ${error.maximum}.`;
    case 'band-malformed':
      return `${foundInstead(error.found, 'công thức dừng ở đây', 'gặp')}. Mỗi khoảng viết là below 80%: 0, from 80% to below 100%: 1 hoặc from 100%: 2.`;
    case 'band-limit-not-constant':
      return `${foundInstead(error.found, 'công thức dừng ở đây', 'gặp')}. Giới hạn của khoảng phải là một số viết sẵn, ví dụ 80%.`;
    case 'band-empty':
      return `khoảng từ ${error.from ?? ''} đến dưới ${error.below ?? ''} không chứa số nào. Hãy viết giới hạn nhỏ trước.`;
    case 'bands-overlap':
      return `${stretch(error, 'các số', 'từ', error.from === null ? 'dưới' : 'đến dưới')} nằm trong hai khoảng. Hãy sửa giới hạn để mỗi số chỉ thuộc một khoảng.`;
    case 'bands-gap':
      return `${stretch(error, 'các số', 'từ', error.from === null ? 'dưới' : 'đến dưới')} không thuộc khoảng nào. Hãy thêm ${bandFor(error)}: số điểm.`;
    default:
      return unreachable(error);
  }
}

function english(error: ExpressionError): string {
  switch (error.code) {
    case 'input-name-unusable':
      return `“${error.found}” cannot name an input. A name begins with a letter, has only unaccented letters, digits and underscores, and is not and, or, not; for example soVuViec.`;
    case 'too-long':
      return `The rule has more than ${error.maximum} characters. Split the criterion.`;
    case 'too-deep':
      return `more than ${error.maximum} brackets stand inside one another. Use fewer, or bands in place of many ifs.`;
    case 'too-large-for-excel':
      return 'As an Excel formula this rule is too long or too deeply nested. Split the criterion.';
    case 'sign-unknown':
      return error.instead === null
        ? `rules do not use “${error.found}”. Delete it.`
        : `write ${error.instead} in place of “${error.found}”.`;
    case 'name-not-ascii':
      return `the name “${error.found}” has letters with marks. Use the plain name that is declared in inputs.`;
    case 'name-unknown':
      return `no input is called “${error.found}”. ${known(error, 'Did you mean', 'Declare it in inputs, or use')}`;
    case 'function-unknown':
      return `there is no function “${error.found}”. ${known(error, 'Did you mean', 'Use')}`;
    case 'decimal-comma':
      return `“${error.found}” is not clear. Write decimals with a point: ${withPoint(error.found)}; put a blank after the comma between two numbers: ${withBlank(error.found)}.`;
    case 'number-malformed':
      return `“${error.found}” is no number. Write numbers such as 12 or 2.5, without signs between thousands.`;
    case 'number-too-exact':
      return `${error.found} has too many digits. Write ${error.digits} digits at most, ${error.decimals} of them decimals.`;
    case 'percent-not-after-number':
      return '% stands only right after a number, such as 70%.';
    case 'operand-missing':
      return `${foundInstead(error.found, 'the rule is not finished', 'found')}. A number, an input, a function or an opening bracket belongs here.`;
    case 'operator-missing':
      return `an operator (+ - * /) or a comparison is missing before “${error.found}”.`;
    case 'bracket-not-open':
      return 'this bracket closes nothing. Delete it, or put a ( before it.';
    case 'sign-missing':
      return `${foundInstead(error.found, 'the rule ends here', 'found')}. “${error.expected}” belongs here.`;
    case 'number-expected':
      return 'a number belongs here, not a condition. Use if(condition, number, number) to make a number of it.';
    case 'condition-expected':
      return 'a condition belongs here, such as a >= 70%.';
    case 'comparison-chained':
      return 'compare two numbers at a time. In place of 70% <= a < 80%, write a >= 70% and a < 80%.';
    case 'argument-count':
      return `${error.name} takes ${count(error, 'to')} parts, with commas between them; here are ${error.found}.`;
    case 'digits-not-constant':
      return `the number of decimals of ${error.name} must be a whole number from 0 to ${error.maximum}.`;
    case 'band-malformed':
      return `${foundInstead(error.found, 'the rule ends here', 'found')}. Write a band as below 80%: 0, from 80% to below 100%: 1 or from 100%: 2.`;
    case 'band-limit-not-constant':
      return `${foundInstead(error.found, 'the rule ends here', 'found')}. The limit of a band must be a number, such as 80%.`;
    case 'band-empty':
      return `the band from ${error.from ?? ''} to below ${error.below ?? ''} holds no number. Write the lower limit first.`;
    case 'bands-overlap':
      return `${stretch(error, 'numbers', 'from', error.from === null ? 'below' : 'to below')} stand in two bands. Change a limit so that each number stands in one.`;
    case 'bands-gap':
      return `${stretch(error, 'numbers', 'from', error.from === null ? 'below' : 'to below')} stand in no band. Add ${bandFor(error)}: the points.`;
    default:
      return unreachable(error);
  }
}

/** The name that differs only in capitals, or every name that there is. */
function known(
  { found, known: names }: { readonly found: string; readonly known: readonly string[] },
  didYouMean: string,
  use: string,
): string {
  const meant = names.find((name) => name.toLowerCase() === found.toLowerCase());
  return meant === undefined ? `${use}: ${names.join(', ')}.` : `${didYouMean} ${meant}?`;
}

function foundInstead(found: string | null, atEnd: string, before: string): string {
  return found === null ? atEnd : `${before} “${found}”`;
}

function count({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }, to: string): string {
  return minimum === maximum ? String(minimum) : `${minimum} ${to} ${maximum}`;
}

interface Stretch {
  readonly from: string | null;
  readonly below: string | null;
}

/** "các số từ 80% đến dưới 100%". */
function stretch({ from, below }: Stretch, numbers: string, fromWord: string, belowWord: string): string {
  return [
    numbers,
    ...(from === null ? [] : [`${fromWord} ${from}`]),
    ...(below === null ? [] : [`${belowWord} ${below}`]),
  ].join(' ');
}

/** The missing band, as the rule would write it. */
function bandFor({ from, below }: Stretch): string {
  if (from === null) return `below ${below ?? ''}`;
  return below === null ? `from ${from}` : `from ${from} to below ${below}`;
}

/** "2,5" as one number. */
function withPoint(found: string): string {
  return found.replace(',', '.');
}

/** "2,5" as two numbers. */
function withBlank(found: string): string {
  return found.replace(',', ', ');
}
