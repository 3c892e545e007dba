import type { CriteriaSet } from './criteria-set';
import nd86 from './sets/nd-86-2023.json';
import nd233 from './sets/nd-233-2026.json';
import qd1234LamDong from './sets/qd-1234-2025-lam-dong.json';
import qd820LamDong from './sets/qd-820-2025-lam-dong.json';
import qd766 from './sets/qd-766-2022.json';
import qd25 from './sets/qd-25-2021.json';
import qd27 from './sets/qd-27-2025.json';
import qd28 from './sets/qd-28-2025.json';
import qd51 from './sets/qd-51-2025.json';
import qd9745 from './sets/qd-9745-2022.json';
import tt01 from './sets/tt-01-2018-vpcp.json';
import tt124Agency from './sets/tt-124-2021-co-quan.json';
import tt124ResidentialArea from './sets/tt-124-2021-khu-dan-cu.json';
import tt124School from './sets/tt-124-2021-truong-hoc.json';
import tt124Commune from './sets/tt-124-2021-xa.json';
import exampleWithPoints from './sets/vi-du-cham-diem.json';
import { withoutSchema } from './without-schema';

const files: readonly unknown[] = [
  qd9745,
  tt124ResidentialArea,
  tt124Commune,
  tt124Agency,
  tt124School,
  tt01,
  nd233,
  qd1234LamDong,
  qd820LamDong,
  qd766,
  qd25,
  qd27,
  qd28,
  qd51,
  nd86,
  exampleWithPoints,
];

/** Every file is held against the schema by a test, so that no schema library is needed when the pane starts. */
const sets = (files as readonly CriteriaSet[]).map(withoutSchema);

/** The sets that come with the add-in, decisions first, then frames of such whose text was not seen, then examples. */
export function builtInSets(): readonly CriteriaSet[] {
  return sets;
}

/** @returns the built-in set with this id, or null */
export function findBuiltInSet(id: string): CriteriaSet | null {
  return sets.find((set) => set.id === id) ?? null;
}
