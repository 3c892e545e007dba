const { core, rooms } = require('./scripts/lib/rooms.cjs');

/** The port stands above its adapters: they are rooms of their own. */
const filesOf = (room) => (room === 'workbook' ? '^src/workbook/[^/]+\\.ts$' : `^src/${room}/`);

/** Who may know whom: the table of rooms. */
const table = rooms.map(({ room, knows }) => ({
  name: `${room.replace('/', '-')}-knows-only-what-it-may`,
  severity: 'error',
  from: { path: filesOf(room) },
  to: {
    path: rooms
      .filter((other) => other.room !== room && !knows.includes(other.room))
      .map((other) => filesOf(other.room)),
  },
}));

/** In the adapter of packages, too: entries, their XML, what it says, and how it is changed. */
const PACKAGE = ['zip', 'xml', 'read', 'write'];
const packageFlow = PACKAGE.slice(0, -1).map((room, index) => ({
  name: `openxml-${room}-knows-only-what-comes-before-it`,
  severity: 'error',
  from: { path: `^src/workbook/openxml/${room}/` },
  to: { path: `^src/workbook/openxml/(${PACKAGE.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...table,
    ...packageFlow,
    {
      name: 'core-has-no-runtime',
      comment: 'No file system, no DOM library, no Office.js: only zod.',
      severity: 'error',
      from: { path: `^src/(${core.join('|')}|i18n)/` },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
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
