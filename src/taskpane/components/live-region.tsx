import { useVisuallyHidden } from '../use-visually-hidden';

interface LiveRegionProps {
  readonly text: string;
}

/** Says its text to screen readers when it changes; it is always there, as a region that appears is not read. */
export function LiveRegion({ text }: LiveRegionProps) {
  return (
    <div className={useVisuallyHidden()} role="status" aria-live="polite">
      {text}
    </div>
  );
}
