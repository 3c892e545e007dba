/** Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each in itself, as whoever looks for it would. */
export const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** What a button that switches languages switches to. */
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

export function isLanguage(tag: unknown): tag is Language {
  return languages.some((language) => language === tag);
}

/** @param tag a language tag such as "en-US" @returns ours that has it, Vietnamese for everything else */
export function languageOf(tag: string): Language {
  return languages.find((language) => tag.toLowerCase().startsWith(language)) ?? languages[0];
}
