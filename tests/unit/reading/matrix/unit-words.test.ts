import {
  isLikeAName,
  isPeriod,
  levelOfName,
  matchUnitHeading,
  matchUnitsAbove,
  unitNameOf,
} from '../../../../src/reading/matrix/unit-words';

describe('a heading of units', () => {
  it.each([
    ['Xã', 'xã'],
    ['Tên xã', 'xã'],
    ['Các xã', 'xã'],
    ['PHƯỜNG:', 'phường'],
    ['Xã, phường', null],
    ['Xã/phường/thị trấn', null],
    ['Xã, phường, thị trấn', null],
    ['Xã (phường)', null],
    ['Đơn vị', null],
    ['Tên đơn vị', null],
    ['Đơn vị hành chính', null],
    ['Địa phương', null],
    ['Sở, ngành', null],
    ['Các sở, ban, ngành', null],
    ['Tổ chuyên môn', null],
  ])('%s', (text, kind) => expect(matchUnitHeading(text)?.kind).toBe(kind));

  it.each(['Xã tự chấm', 'Xã đánh giá', 'Đơn vị phụ trách', 'Đơn vị tính', 'Tiêu chí', 'Xã điển hình'])(
    'is not %s',
    (text) => expect(matchUnitHeading(text)).toBeNull(),
  );

  it('ranks a commune above its district', () => {
    const rank = (text: string) => matchUnitHeading(text)?.rank ?? 0;
    expect(rank('Xã')).toBeGreaterThan(rank('Đơn vị'));
    expect(rank('Đơn vị')).toBeGreaterThan(rank('Huyện'));
  });
});

it.each([
  ['Kết quả của các xã', 'xã'],
  ['Điểm tự chấm của từng đơn vị', null],
  ['Kết quả theo đơn vị', null],
  ['Các xã, phường', null],
])('"%s" stands over units', (text, kind) => expect(matchUnitsAbove(text)?.kind).toBe(kind));

it.each(['Kết quả thực hiện', 'Xã tự chấm', 'Các tiêu chí'])('"%s" does not stand over units', (text) =>
  expect(matchUnitsAbove(text)).toBeNull(),
);

it.each([
  ['Xã Sùng Phài', 'commune'],
  ['XÃ SÙNG PHÀI', 'commune'],
  ['UBND xã Sùng Phài', 'commune'],
  ['3. Phường Đoàn Kết', 'commune'],
  ['Thị trấn Năm Căn', 'commune'],
  ['P. Hòa Bình', 'commune'],
  ['TT. Sa Pa', 'commune'],
  ['Xã Tự Do', 'commune'],
  ['Phường 12', 'commune'],
  ['Thôn 3', 'hamlet'],
  ['Tổ dân phố số 5', 'hamlet'],
  ['Huyện Kỳ Anh', 'district'],
  ['Thị xã Ba Đồn', 'district'],
])('%s is named as a %s', (text, level) => expect(levelOfName(text)).toBe(level));

it.each([
  'Xã tự chấm',
  'XÃ TỰ CHẤM',
  'Huyện thẩm định',
  'HUYỆN THẨM ĐỊNH',
  'Xã Bản Bo tự đánh giá',
  'Xã Bản Bo năm 2025',
  'Xã đạt chuẩn',
  'Xã',
  'Sùng Phài',
])('"%s" is no name with its kind', (text) => expect(levelOfName(text)).toBeNull());

it.each(['Năm 2025', 'Quý I', 'Tháng 12', 'Tháng', '6 tháng đầu năm', '2025', '31/12/2025', 'Giai đoạn 2021 - 2025'])(
  '"%s" is a time',
  (text) => expect(isPeriod(text)).toBe(true),
);

it.each(['Năm Căn', 'Kỳ Tân', 'Quý Lộc', 'Tuần Giáo', 'Tổng kết hằng năm'])('"%s" is no time', (text) =>
  expect(isPeriod(text)).toBe(false),
);

it.each(['Sùng Phài', 'Kỳ Tân', 'Sở Nội vụ', 'Công an tỉnh'])('"%s" may be a name', (text) =>
  expect(isLikeAName(text)).toBe(true),
);

it.each(['Tổng số', 'Kết quả', 'Năm 2025', '12', 'Thẩm định', 'Đạt'])('"%s" is no name', (text) =>
  expect(isLikeAName(text)).toBe(false),
);

it.each([
  ['Sùng Phài', 'xã', 'Xã Sùng Phài'],
  ['SÙNG PHÀI', 'xã', 'Xã Sùng Phài'],
  ['Xã Sùng Phài', 'xã', 'Xã Sùng Phài'],
  ['Bản Bo', 'xã', 'Xã Bản Bo'],
  ['2. UBND xã Bản Bo', null, 'Xã Bản Bo'],
  ['Sở Nội vụ', null, 'Sở Nội vụ'],
])('"%s" under a heading of kind %s is "%s"', (text, kind, name) => expect(unitNameOf(text, kind)).toBe(name));
