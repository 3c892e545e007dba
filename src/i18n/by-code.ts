interface Coded {
  readonly code: string;
}

/** One text for each code of a union: the compiler names what is missing. */
export type ByCode<Union extends Coded, Said, Rest extends readonly unknown[] = []> = {
  readonly [code in Union['code']]: (one: Union & { readonly code: code }, ...rest: Rest) => Said;
};

/** What the table says of one of its union. */
export function say<Union extends Coded, Said, Rest extends readonly unknown[]>(
  texts: ByCode<Union, Said, Rest>,
  one: Union,
  ...rest: Rest
): Said {
  const all: Readonly<Record<string, unknown>> = texts;
  const text = all[one.code] as (one: Union, ...rest: Rest) => Said;
  return text(one, ...rest);
}
