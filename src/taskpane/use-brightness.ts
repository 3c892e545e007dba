import { useSyncExternalStore } from 'react';
import { brightnessOf, type Brightness } from './theme';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Follows Office's theme, or the system where Office does not tell (Excel on the web).
 * Excel fires no event when its theme changes, so the theme is read again whenever the pane is drawn.
 */
export function useBrightness(bodyBackgroundColor: () => string | undefined): Brightness {
  const systemPrefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return brightnessOf(bodyBackgroundColor(), systemPrefersDark);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
