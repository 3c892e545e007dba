import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/language';
import type { OwnWords } from '../../reporting/summary/letterhead-keys';
import type { OptionalTab } from '../../reporting/summary/our-tabs';
import type { BesideRollUp, RolledFile, RolledUp, RollUpWorker } from './roll-up-messages';

/** Where a roll-up stands. */
export type RollUpState =
  | { readonly kind: 'choosing'; readonly problem: 'no-workbooks' | 'failed' | 'stopped' | null }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly files: readonly RolledFile[];
      readonly rolledUp: RolledUp;
      /** Until it is, nothing of it is to be had: nobody would know which of the two it was. */
      readonly isBeingMadeAnew: boolean;
    };

export interface RollUp {
  readonly state: RollUpState;
  /** Begins with these files; those of an earlier roll-up are forgotten. */
  readonly start: (files: readonly File[], letterhead: OwnWords) => void;
  /** The tabs that are not made; a roll-up that stands is made anew without them. */
  readonly unwanted: readonly OptionalTab[];
  readonly leaveOut: (unwanted: readonly OptionalTab[]) => void;
  readonly stop: () => void;
  /** Makes the roll-up of the same files anew, with this file counting for its units instead of the other. */
  readonly prefer: (fileName: string, instead: string) => void;
  readonly beside: RollUpWorker['beside'];
}

const WORKBOOK = /\.(?:xls[xmb]?|ods|csv)$/i;
/** Hidden files, and the lock files that Excel leaves beside open workbooks. */
const NOT_MEANT = /^(?:\.|~\$)/;

/**
 * Reads the files one after the other, each only when its turn comes, and then plans the workbook. What was read is kept
 * until other files are, so that the roll-up can be made anew, and more of it be had.
 */
export function useRollUp(startWorker: () => RollUpWorker, language: Language): RollUp {
  const [state, setState] = useState<RollUpState>({ kind: 'choosing', problem: null });
  const running = useRef<RollUpWorker | null>(null);
  const words = useRef<OwnWords>({});
  const preferred = useRef<readonly string[]>([]);
  const [unwanted, setUnwanted] = useState<readonly OptionalTab[]>([]);
  const endWorker = useCallback(() => {
    running.current?.stop();
    running.current = null;
  }, []);
  useEffect(() => endWorker, [endWorker]);

  const start = useCallback(
    (chosen: readonly File[], letterhead: OwnWords) => {
      const files = chosen
        .filter(({ name }) => WORKBOOK.test(name) && !NOT_MEANT.test(name))
        .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      if (files.length === 0) {
        setState({ kind: 'choosing', problem: 'no-workbooks' });
        return;
      }
      endWorker();
      const worker = startWorker();
      running.current = worker;
      words.current = letterhead;
      preferred.current = [];
      const isCurrent = () => running.current === worker;
      const run = async () => {
        const rolled: RolledFile[] = [];
        setState({ kind: 'running', done: 0, total: files.length });
        for (const file of files) {
          rolled.push(await worker.add(nameOf(file), await file.arrayBuffer()));
          if (!isCurrent()) return;
          setState({ kind: 'running', done: rolled.length, total: files.length });
        }
        const rolledUp = await worker.finish({ language, letterhead, preferred: [], unwanted });
        if (!isCurrent()) return;
        setState({ kind: 'done', files: rolled, rolledUp, isBeingMadeAnew: false });
      };
      run().catch(() => {
        if (!isCurrent()) return;
        endWorker();
        setState({ kind: 'choosing', problem: 'failed' });
      });
    },
    [startWorker, language, unwanted, endWorker],
  );
  const stop = useCallback(() => {
    endWorker();
    setState({ kind: 'choosing', problem: 'stopped' });
  }, [endWorker]);
  /** @param without the tabs that are not made */
  const makeAnew = (without: readonly OptionalTab[]) => {
    const worker = running.current;
    if (worker === null || state.kind !== 'done') return;
    const wishes = { language, letterhead: words.current, preferred: preferred.current, unwanted: without };
    setState({ ...state, isBeingMadeAnew: true });
    worker.finish(wishes).then(
      (rolledUp) => running.current === worker && setState({ ...state, rolledUp, isBeingMadeAnew: false }),
      () => running.current === worker && setState({ kind: 'choosing', problem: 'failed' }),
    );
  };
  const prefer = (fileName: string, instead: string) => {
    preferred.current = [...preferred.current.filter((one) => one !== instead && one !== fileName), fileName];
    makeAnew(unwanted);
  };
  const leaveOut = (without: readonly OptionalTab[]) => {
    setUnwanted(without);
    makeAnew(without);
  };
  const beside = (what: BesideRollUp) => running.current?.beside(what) ?? Promise.resolve(null);
  return { state, start, unwanted, leaveOut, stop, prefer, beside };
}

/** With its folders where a whole folder was chosen. */
function nameOf(file: File): string {
  return file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
}
