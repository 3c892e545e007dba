import { withModule } from './run-module';

const machine = { date: '2026-12-01', node: '20.20.2', processors: 2 };
const results = [
  {
    name: 'check-100k',
    ours: { ms: 620, rssMb: 200, byThousand: [1, 2] },
    peer: { name: 'sheetjs-read', ms: 1000, rssMb: 100 },
    ratio: { time: 0.62, memory: 2 },
  },
  { name: 'pane-size', ours: { gzipKb: 165 } },
];

const report = withModule('bench-report.mjs', `lib.reportOf(...${JSON.stringify([results, machine])})`) as {
  page: string;
  chart: string;
};

test('the page tells each case with its figures, its peer’s and the ratio, and leaves lists to the bench itself', () => {
  const { page } = report;
  expect(page).toContain(
    '(`check-100k`) | 620 ms<br>200 MB | sheetjs-read<br>1000 ms<br>100 MB | time: 0.62<br>memory: 2 |',
  );
  expect(page).toContain('(`pane-size`) | 165 KB (gzip) |  |  |');
  expect(page).not.toContain('byThousand');
});

test('the chart draws each ratio as long as it is beside the peer’s line, and what costs more in another colour', () => {
  const { chart } = report;
  const bars = [...chart.matchAll(/<rect x="330" y="\d+" width="([\d.]+)" height="\d+" fill="(#\w+)"/g)].map(
    ([, width, fill]) => ({ width: Number(width), fill }),
  );
  const lineAt = Number(/<line x1="([\d.]+)"/.exec(chart)?.[1]) - 330;
  expect(bars.map(({ width }) => Math.round((width / lineAt) * 100))).toEqual([62, 200]);
  expect(new Set(bars.map(({ fill }) => fill)).size).toBe(2);
});
