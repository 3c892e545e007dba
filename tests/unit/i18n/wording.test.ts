import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Words that officials took for something else, or that are spelt in a second way; what is said instead. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/bảng Chấm Chuẩn|mở bảng/iu, 'ngăn Chấm Chuẩn'],
  [/chốt kỳ|kỳ chốt/iu, 'lưu kết quả kỳ'],
  [/tổng hợp nhiều tệp/iu, 'Gộp nhiều tệp'],
  [/['[]Cột nào là cột nào/u, 'Xác định các cột'],
  [/đầu và chân trang|tiêu đề và chữ ký/iu, 'Thể thức, chữ ký'],
  [/bước nhảy điểm|bước điểm/iu, 'Điểm lẻ nhỏ nhất'],
  [/xoá|huỷ|tuỳ|thuỷ|uỷ|hoà(?!\p{L})|toà(?!\p{L})|khoá(?!\p{L})/iu, 'xóa, hủy, tùy, thủy, ủy, hòa, tòa, khóa'],
  [/\((?:atLeast|atMost|between)\)/u, 'the bound in words'],
];

/** What is said to Vietnamese users: the texts, the pages, the manifest and what introduces it all. */
function sources(): readonly string[] {
  const texts = readdirSync(path.join(root, 'src/i18n/vi'), { recursive: true, encoding: 'utf8' });
  return [
    ...texts.filter((name) => name.endsWith('.ts')).map((name) => `src/i18n/vi/${name}`),
    ...readdirSync(path.join(root, 'src/commands')).flatMap((name) =>
      name.endsWith('.html') ? [`src/commands/${name}`] : [],
    ),
    'src/workbench/workbench.html',
    'src/taskpane/taskpane.html',
    'manifest.xml',
    'README.vi.md',
  ];
}

test.each(sources())('%s says one thing by one word, in one spelling', (name) => {
  const lines = readFileSync(path.join(root, name), 'utf8').normalize('NFC').split('\n');
  const found = lines.flatMap((line, index) =>
    forbidden.flatMap(([words, instead]) => (words.test(line) ? [`${index + 1}: ${line.trim()} → ${instead}`] : [])),
  );
  expect(found).toEqual([]);
});
