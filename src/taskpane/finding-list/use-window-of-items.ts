import { defaultRangeExtractor, measureElement, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { FOOT_HEIGHT, HEAD_HEIGHT } from '../tall-enough';
import type { ListItem } from './finding-list-items';

/** Before they are measured; in pixels. */
const ESTIMATES: Readonly<Record<ListItem['kind'], number>> = { heading: 32, finding: 46 };
/** What is pinned to the pane's foot and head, and a heading under it, may cover so much. */
const PINNED_FOOT = FOOT_HEIGHT + 40;
const PINNED_HEAD = HEAD_HEIGHT + 40;

interface ItemsInSight {
  readonly lines: readonly { readonly index: number; readonly start: number }[];
  /** Of all the items together. */
  readonly height: number;
  /** The heading of the group at the top of what is in sight; -1 for none. */
  readonly pinned: number;
  readonly measure: (element: Element | null) => void;
  readonly bringIntoView: (index: number) => void;
}

/**
 * Which items of a list are in sight of the page, and where they stand.
 * @param kept the finding's line that has, or would get, the keyboard; it is never let go of
 */
export function useWindowOfItems(
  list: RefObject<HTMLElement | null>,
  items: readonly ListItem[],
  kept: number,
): ItemsInSight {
  const scrollMargin = useTopOf(list);
  const keptItem = items.findIndex((item) => item.kind === 'finding' && item.index === kept);
  const estimate = (index: number) => ESTIMATES[items[index]?.kind ?? 'finding'];
  const virtualizer = useWindowVirtualizer<Element>({
    count: items.length,
    estimateSize: estimate,
    // In a pane that is hidden nothing has a height: all items would be in sight, and measured without end.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || estimate(instance.indexFromElement(element)),
    getItemKey: (index) => items[index]?.key ?? index,
    indexAttribute: 'data-item',
    overscan: 8,
    scrollMargin,
    scrollPaddingStart: PINNED_HEAD,
    scrollPaddingEnd: PINNED_FOOT,
    rangeExtractor: (range: Range) => {
      const indexes = new Set([headingAbove(items, range.startIndex), keptItem, ...defaultRangeExtractor(range)]);
      return [...indexes].filter((index) => index >= 0).sort((a, b) => a - b);
    },
  });
  return {
    lines: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - scrollMargin })),
    height: virtualizer.getTotalSize(),
    pinned: headingAbove(items, virtualizer.range?.startIndex ?? 0),
    measure: virtualizer.measureElement,
    bringIntoView: useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]),
  };
}

/** A unit's heading stands under another one, and goes with its lines. */
function headingAbove(items: readonly ListItem[], index: number): number {
  for (let above = index; above >= 0; above -= 1) {
    const item = items[above];
    if (item?.kind === 'heading' && item.name.by !== 'unit') return above;
  }
  return -1;
}

/** How far down the page a list begins; what stands above it comes and goes. */
function useTopOf(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}
