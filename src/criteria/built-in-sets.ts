import type { CriteriaSet } from './criteria-set';
import { nd233 } from './sets/nd-233-2026';
import { qd1234LamDong } from './sets/qd-1234-2025-lam-dong';
import { qd25 } from './sets/qd-25-2021';
import { qd9745 } from './sets/qd-9745-2022';
import { tt01 } from './sets/tt-01-2018-vpcp';
import { tt124Agency, tt124Commune, tt124ResidentialArea, tt124School } from './sets/tt-124-2021-bca';
import { exampleWithPoints } from './sets/vi-du-cham-diem';

/**
 * The sets that come with the add-in, decisions first, then examples. They are typed modules that a test holds against
 * the schema, so that listing them needs no schema library when the pane starts.
 */
export function builtInSets(): readonly CriteriaSet[] {
  return [
    qd9745,
    tt124ResidentialArea,
    tt124Commune,
    tt124Agency,
    tt124School,
    tt01,
    nd233,
    qd1234LamDong,
    qd25,
    exampleWithPoints,
  ];
}

/** @returns the built-in set with this id, or null */
export function findBuiltInSet(id: string): CriteriaSet | null {
  return builtInSets().find((set) => set.id === id) ?? null;
}
