/** Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** @param tag a language tag such as "en-US" @returns English for English, Vietnamese for everything else */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** Every text in every language, checked by the compiler. */
export type Texts<T> = Readonly<Record<Language, T>>;
