/** What another version says. */
export const comparison = {
  title: 'So sánh với bản khác',
  with: 'So với',
  choose: 'Chọn một bộ tiêu chí',
  /** The set as it was before it was edited. */
  original: 'Bản trước khi sửa',
  fromFile: 'Mở tệp để so sánh…',
  explained: 'Chọn bản cũ hơn. Dưới đây là những gì bản đang sửa đã đổi so với bản đó.',
  same: 'Hai bản như nhau.',
  changes: (count: number) => `${count} chỗ khác`,
  results: 'Kết quả của trang đang mở',
  moreUnits: (count: number) => `… và ${count} đơn vị khác cũng đổi.`,
  sameUnits: (count: number, all: number) =>
    count === all ? `Cả ${all} đơn vị không đổi.` : `${count}/${all} đơn vị không đổi.`,
};
