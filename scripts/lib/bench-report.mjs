/** What each case measures, as the page tells it. */
const TITLES = {
  'check-100k': ['Kiểm tra một trang 100.000 dòng', 'Check one sheet of 100,000 rows'],
  'check-20-sheets': ['Kiểm tra 20 trang, mỗi trang 5.000 dòng', 'Check 20 sheets of 5,000 rows each'],
  'check-1000-files': ['Kiểm tra 1.000 tệp, mỗi tệp một biểu', 'Check 1,000 files of one form each'],
  'roll-up-10598': ['Gộp 10.598 xã', 'Roll up 10,598 communes'],
  'syncs-1-sheet': ['Kiểm tra, đánh dấu 1 trang trong Excel', 'Check and mark 1 sheet in Excel'],
  'syncs-1000-sheets': ['Kiểm tra, đánh dấu 1.000 trang trong Excel', 'Check and mark 1,000 sheets in Excel'],
  'summary-requests': ['Lập báo cáo trong Excel', 'Make the report in Excel'],
  'no-table': ['Kết luận rằng trang không có bảng', 'Conclude that a sheet has no table'],
  'first-check': ['Lần kiểm tra đầu trong ngăn, biểu 34 dòng', 'The first check in the pane, 34 rows'],
  'pane-size': ['Ngăn tải về khi mở', 'What the pane loads at its start'],
};
/** The figures that are drawn beside a peer's, and what they are called. */
const DRAWN = {
  time: ['thời gian', 'time'],
  memory: ['bộ nhớ', 'memory'],
  bytes: ['số byte', 'bytes'],
};

const WIDTH = 760;
const BARS_FROM = 330;
const BAR_HEIGHT = 16;
const LINE = 26;
const TOP = 48;
const MARGIN = 24;

/**
 * The page and the chart of what was measured.
 * @param {readonly { name: string, ours?: object, peer?: object, ratio?: object }[]} results as `npm run bench` prints them
 * @param {{ date: string, node: string, processors: number }} machine what they were measured on
 * @returns {{ page: string, chart: string }} Markdown, and an SVG that it shows
 */
export function reportOf(results, machine) {
  const page = [
    '# Tốc độ và bộ nhớ · Speed and memory',
    '',
    `Đo ngày ${machine.date} bằng \`npm run bench -- --report\`: Node ${machine.node}, ${machine.processors} bộ xử lý. Mỗi số là số`,
    'giữa của nhiều lần chạy xen kẽ với chương trình so sánh, trên cùng một máy, nên chỉ tỉ lệ là đáng xem. SheetJS CE chỉ đọc các',
    'tệp; Chấm Chuẩn đọc, kiểm tra và báo cáo.',
    '',
    `Measured on ${machine.date} by \`npm run bench -- --report\`: Node ${machine.node}, ${machine.processors} processors. Each figure is`,
    'the middle one of several runs, taken in turns with the peer’s on the same machine, so that only the ratios say something.',
    'SheetJS CE only reads the files; Chấm Chuẩn reads, checks and reports.',
    '',
    '![Chấm Chuẩn so với chương trình khác · Chấm Chuẩn beside its peers](bench.svg)',
    '',
    '| | Chấm Chuẩn | So với · Peer | Tỉ lệ · Ratio |',
    '| --- | --- | --- | --- |',
    ...results.map(
      (result) =>
        `| ${titleOf(result.name)} | ${figuresOf(result.ours)} | ${figuresOf(result.peer)} | ${ratiosOf(result.ratio)} |`,
    ),
    '',
  ].join('\n');
  return { page, chart: chartOf(results) };
}

function titleOf(name) {
  const [vi, en] = TITLES[name] ?? [name, name];
  return `${vi} · ${en} (\`${name}\`)`;
}

/** The figures that have a unit in their name. */
const UNITS = {
  ms: 'ms',
  rssMb: 'MB',
  bytes: 'byte',
  gzipKb: 'KB (gzip)',
  scriptMs: 'ms (script)',
  files: 'tệp · files',
};

/** Plain figures; lists and parts of them are for `npm run bench` itself. */
function figuresOf(figures = {}) {
  return Object.entries(figures)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => (name === 'name' ? value : name in UNITS ? `${value} ${UNITS[name]}` : `${name}: ${value}`))
    .join('<br>');
}

function ratiosOf(ratios = {}) {
  return Object.entries(ratios)
    .map(([name, value]) => `${name}: ${value}`)
    .join('<br>');
}

/** Bars as long as ours is beside the peer's, which is a line at 100 %. */
function chartOf(results) {
  const bars = results.flatMap(({ name, ratio = {}, peer }) =>
    Object.entries(DRAWN).flatMap(([kind, [vi, en]]) =>
      typeof ratio[kind] === 'number'
        ? [{ label: `${name}: ${vi} · ${en}`, share: ratio[kind], peer: peer?.name ?? '' }]
        : [],
    ),
  );
  const height = TOP + bars.length * LINE + MARGIN;
  const longest = Math.max(1, ...bars.map(({ share }) => share));
  const unit = (WIDTH - BARS_FROM - 3 * MARGIN) / longest;
  const peerAt = BARS_FROM + unit;
  const drawn = bars.map(({ label, share, peer }, index) => {
    const y = TOP + index * LINE;
    const percent = `${Math.round(share * 100)} %`;
    return [
      `  <text x="${BARS_FROM - 8}" y="${y + 12}" text-anchor="end">${escaped(label)}</text>`,
      `  <rect x="${BARS_FROM}" y="${y}" width="${(share * unit).toFixed(1)}" height="${BAR_HEIGHT}" fill="${share <= 1 ? '#107c41' : '#c4314b'}"><title>${escaped(`${label}: ${percent} (${peer})`)}</title></rect>`,
      `  <text x="${(BARS_FROM + share * unit + 6).toFixed(1)}" y="${y + 12}">${percent}</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="#242424" role="img">`,
    '  <title>Chấm Chuẩn so với chương trình khác, ít hơn là tốt hơn · Chấm Chuẩn beside its peers, less is better</title>',
    `  <rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `  <text x="${peerAt.toFixed(1)}" y="20" text-anchor="middle">100 % = so với · the peer</text>`,
    ...drawn,
    `  <line x1="${peerAt.toFixed(1)}" y1="28" x2="${peerAt.toFixed(1)}" y2="${height - MARGIN / 2}" stroke="#242424" stroke-dasharray="4 3"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
