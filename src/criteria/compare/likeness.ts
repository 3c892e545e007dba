/** Equal for titles that differ only in case, accents, signs and spaces. */
export function titleKey(title: string): string {
  return wordsOf(title).join(' ');
}

/** @returns the part of all words of two titles that stand in both, from 0 to 1; 0 where neither has any */
export function likeness(one: string, other: string): number {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const all = new Set([...words, ...others]);
  return all.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / all.size;
}

function wordsOf(title: string): readonly string[] {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}
