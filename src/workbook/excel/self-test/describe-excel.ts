import type { ExcelDescription } from '../../self-test';

/** The sets that decide what the add-in can do, each with the highest version that there may be. */
const SETS: readonly { readonly name: string; readonly highest: number }[] = [
  { name: 'ExcelApi', highest: 30 },
  { name: 'DialogApi', highest: 3 },
  { name: 'RibbonApi', highest: 3 },
  { name: 'SharedRuntime', highest: 3 },
];

export function describeExcel(): ExcelDescription {
  const { context } = Office;
  return {
    version: context.diagnostics.version,
    platform: String(context.platform),
    language: context.displayLanguage,
    requirementSets: Object.fromEntries(
      SETS.flatMap(({ name, highest }): [string, string][] => {
        const version = highestVersion(name, highest);
        return version === null ? [] : [[name, version]];
      }),
    ),
  };
}

function highestVersion(name: string, highest: number): string | null {
  for (let minor = highest; minor > 0; minor -= 1) {
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return `1.${minor}`;
  }
  return null;
}
