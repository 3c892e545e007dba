import { lazy, Suspense, useState } from 'react';

/** Hardly anybody opens it twice. */
const ShortcutsDialog = lazy(async () => {
  const { ShortcutsDialog: loaded } = await import(/* webpackChunkName: "shortcuts" */ '../shortcuts');
  return { default: loaded };
});

interface ShortcutsHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The list of keys, loaded when it is first asked for; it stays, so that the dialog can give the page back. */
export function ShortcutsHelp({ open, onClose }: ShortcutsHelpProps) {
  const [isWanted, setWanted] = useState(open);
  if (open && !isWanted) setWanted(true);
  return isWanted ? (
    <Suspense>
      <ShortcutsDialog open={open} onClose={onClose} />
    </Suspense>
  ) : null;
}
