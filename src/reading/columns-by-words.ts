import { columnRoles, type ColumnRole, type RecognisedColumn } from './assessment-table';
import { headingOf, type HeaderBlock } from './header-block';
import { matchHeader } from './header-words';

/**
 * What each column seems to be for by its own heading alone, where a header as a whole cannot be understood. A role has
 * one column, the first of those whose headings say it best.
 * @returns no column for headings that are not known, or that only the rest of a header explains
 */
export function columnsByWords({ columns }: HeaderBlock): readonly RecognisedColumn[] {
  const claims = columns.flatMap((column): RecognisedColumn[] => {
    const match = matchHeader(column.words.at(-1)?.text ?? '');
    const role = columnRoles.find((known) => known === match?.meaning);
    return match === null || role === undefined
      ? []
      : [
          {
            role,
            column: column.column,
            header: headingOf(column),
            confidence: match.strength,
            reasons: [match.strength === 1 ? 'header-word' : 'header-words-within'],
          },
        ];
  });
  return claims.filter((claim) => bestOf(claim.role, claims) === claim);
}

function bestOf(role: ColumnRole, claims: readonly RecognisedColumn[]): RecognisedColumn | undefined {
  const ofRole = claims.filter((claim) => claim.role === role);
  return ofRole.find(({ confidence }) => confidence === Math.max(...ofRole.map((claim) => claim.confidence)));
}
