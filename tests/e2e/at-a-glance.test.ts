import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();

/** What Excel on Windows opens, and what the workbench has beside its grid on a usual laptop. */
const sizes = [
  { page: { width: 1100, height: 700 }, pane: { width: 320, height: 548 }, fewest: 4 },
  { page: { width: 1366, height: 768 }, pane: { width: 380, height: 616 }, fewest: 8 },
] as const;

const HIGHEST_HEAD = 96;
const FOOT = 48;

/** Of the pane as it stands: its pinned parts, and the findings that are whole in sight between them. */
function inSight(workbench: WorkbenchPage) {
  return workbench.paneFrame().evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [head, foot] = [box('header'), box('footer')];
    const rows = [...document.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
    return {
      height: innerHeight,
      head: { top: head.top, height: head.height },
      foot: { bottom: foot.bottom, height: foot.height },
      findings: rows.filter(({ top, bottom }) => top >= head.bottom && bottom <= foot.top).length,
    };
  });
}

test.each(sizes)(
  'a checked sheet shows $fewest findings and more in a pane of $pane.width × $pane.height, between a head and a foot that stay',
  async ({ page, pane, fewest }) => {
    const workbench = await open({ sample: 'xa-co-loi.xlsx' });
    await workbench.page.setViewportSize(page);
    await workbench.setPaneWidth(pane.width);
    await workbench.check();
    await workbench.pane.locator('[data-index="3"]').waitFor();
    const first = await inSight(workbench);
    expect(first.height).toBe(pane.height);
    expect(first.findings).toBeGreaterThanOrEqual(fewest);
    expect(first.head.height).toBeLessThanOrEqual(HIGHEST_HEAD);
    expect(first.foot.height).toBe(FOOT);

    await workbench.paneFrame().evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = await inSight(workbench);
    expect(last.head).toEqual({ ...first.head, top: 0 });
    expect(last.foot.bottom).toBe(pane.height);
    await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('22/34').waitFor();
  },
);
