import { lazy, Suspense } from 'react';
import type { Job, Notice } from '../pane-state';

interface ScoreOfferProps {
  readonly notice: Notice | null;
  readonly onStart: (job: Job) => void;
  readonly onKeep: () => void;
}

/** Most forms are scored by nobody else. */
const ScorePreview = lazy(() => import(/* webpackChunkName: "score-preview" */ './score-preview'));

/** After scoring, offers to replace the user's own scores that differ; nothing where there are none. */
export function ScoreOffer({ notice, onStart, onKeep }: ScoreOfferProps) {
  if (notice?.kind !== 'done' || notice.done.kind !== 'scored' || notice.done.differing.length === 0) return null;
  return (
    <Suspense>
      <ScorePreview
        cells={notice.done.differing}
        onReplace={(cells) => onStart({ kind: 'replaceScores', cells })}
        onKeep={onKeep}
      />
    </Suspense>
  );
}
