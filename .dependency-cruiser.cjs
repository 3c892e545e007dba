/** Who may know whom: ARCHITECTURE.md draws it, this holds it. */
const CORE = ['criteria', 'reading', 'assessing', 'reporting', 'app'];
const SHELLS = ['taskpane', 'commands', 'cli', 'host', 'workbench'];

/** In the adapter of packages, too: entries, their XML, what it says, and how it is changed. */
const PACKAGE = ['zip', 'xml', 'read', 'write'];
const packageFlow = PACKAGE.slice(0, -1).map((room, index) => ({
  name: `openxml-${room}-knows-only-what-comes-before-it`,
  severity: 'error',
  from: { path: `^src/workbook/openxml/${room}/` },
  to: { path: `^src/workbook/openxml/(${PACKAGE.slice(index + 1).join('|')})/` },
}));

/** A room may know only the rooms before it in the flow. */
const flow = CORE.map((room, index) => ({
  name: `${room}-knows-only-what-comes-before-it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${[...CORE.slice(index + 1), ...SHELLS].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...flow,
    ...packageFlow,
    {
      name: 'core-knows-no-adapter',
      comment: 'The core is pure: it sees a workbook only through the port and its plain data.',
      severity: 'error',
      from: { path: `^src/(${CORE.join('|')}|i18n)/` },
      to: { path: '^src/workbook/(excel|openxml|other-formats)/' },
    },
    {
      name: 'core-has-no-runtime',
      comment: 'No file system, no DOM library, no Office.js: only zod.',
      severity: 'error',
      from: { path: `^src/(${CORE.join('|')}|i18n)/` },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'port-knows-no-room',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: `^src/(${[...CORE, ...SHELLS, 'i18n'].join('|')})/` },
    },
    {
      name: 'port-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/workbook/[^/]+\\.ts$' },
      to: { path: '^src/workbook/(excel|openxml|other-formats)/' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/workbook/(excel|openxml)/' },
      to: { path: '^src/workbook/(excel|openxml|other-formats)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'other-formats-know-openxml-alone',
      severity: 'error',
      from: { path: '^src/workbook/other-formats/' },
      to: { path: '^src/workbook/excel/' },
    },
    {
      name: 'only-a-thread-of-its-own-knows-sheetjs',
      comment: 'It is large, and what it reads may take long: it is loaded where a file asks for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/other-formats/(convert|biff-stream)\\.ts$' },
      to: { path: 'node_modules/@e965/xlsx/' },
    },
    {
      name: 'only-threads-convert',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(workbook/other-formats/|cli/conversion/conversion-thread\\.ts$)',
      },
      to: { path: '^src/workbook/other-formats/(answer-conversion|convert|biff-stream)\\.ts$' },
    },
    {
      name: 'only-entries-make-the-excel-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbook/excel/|taskpane/index\\.tsx$|commands/index\\.ts$)' },
      to: { path: '^src/workbook/excel/' },
    },
    {
      name: 'only-host-and-workbench-know-univer',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host|workbench)/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'shells-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli)/' },
      to: { path: '^src/(taskpane|commands|cli|host|workbench)/', pathNot: '^src/$1/' },
    },
    {
      name: 'source-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved-import', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
