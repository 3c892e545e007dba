/** Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Every text in every language, checked by the compiler. */
export type Texts<T> = Readonly<Record<Language, T>>;
