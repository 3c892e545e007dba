/** Why a criteria set could not be had. Texts are in i18n. */
export type CriteriaError =
  | { readonly code: 'criteria-not-json' }
  | { readonly code: 'criteria-newer-version'; readonly version: number }
  /** `path` is in words of the file's own ("groups › 1 › criteria › 12 › number"); `problem` names the rule. */
  | { readonly code: 'criteria-invalid'; readonly path: readonly (string | number)[]; readonly problem: string }
  | { readonly code: 'criteria-unknown'; readonly id: string };
