const path = require('node:path');
const { CycloneDxWebpackPlugin } = require('@cyclonedx/webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { optimize } = require('webpack');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Where the pane's page gets office.js: Microsoft's CDN, or a copy on our own server for offices with no internet. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  local: 'officejs/office.js',
};

/** Everything comes from our own server, but office.js. Fluent UI inserts style elements, hence the one exception. */
const contentSecurityPolicy = (officeJs) =>
  [
    "default-src 'none'",
    `script-src 'self'${officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  performance: { hints: false },
});

/** The pages of the add-in, each with the script of its name, where it has one. */
const PAGES = {
  taskpane: { script: 'src/taskpane/index.tsx', template: 'src/taskpane/taskpane.html' },
  commands: { script: 'src/commands/index.ts', template: 'src/commands/commands.html' },
  notice: { script: 'src/commands/notice-index.ts', template: 'src/commands/notice.html' },
  // The page that the manifest's SupportUrl names.
  support: { script: null, template: 'src/commands/support.html' },
};

const pane = (mode, officeJs) => ({
  ...shared(mode),
  name: 'pane',
  entry: Object.fromEntries(
    Object.entries(PAGES).flatMap(([name, { script }]) => (script === null ? [] : [[name, at(script)]])),
  ),
  output: { path: at('dist/pane'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    ...Object.entries(PAGES).map(
      ([name, { script, template }]) =>
        new HtmlPlugin({
          filename: `${name}.html`,
          template: at(template),
          chunks: script === null ? [] : [name],
          templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs) },
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: at('assets'), to: 'assets' },
        // Where an office puts its own criteria sets.
        { from: at('src/criteria/no-sets-yet.json'), to: 'criteria/index.json' },
        { from: at('manifest.xml'), to: '.' },
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...shared(mode),
  name: 'workbench',
  entry: { workbench: at('src/workbench/index.ts') },
  // Most of it is Univer, which comes minified; the page is only ever served from this machine.
  optimization: { minimize: false },
  output: {
    path: at('dist/workbench'),
    filename: '[name].js',
    chunkFilename: 'workbench.[contenthash:8].js',
    clean: true,
  },
  plugins: [new HtmlPlugin({ filename: 'index.html', template: at('src/workbench/workbench.html') })],
});

/** The command line as one file, for the executable, which has no others beside it. */
const executable = (mode) => {
  const { plugins = [], ...rest } = cli(mode);
  return {
    ...rest,
    name: 'executable',
    output: { path: at('dist/executable'), filename: '[name].cjs', clean: true },
    plugins: [...plugins, new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
};

const cli = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  entry: { chamchuan: at('src/cli/index.ts'), conversion: at('src/cli/conversion/conversion-thread.ts') },
  output: { path: at('dist/cli'), filename: '[name].cjs', clean: true },
  node: { __filename: false },
  optimization: { minimize: false },
});

/** The page that `npm run test:excel` has Excel open; it is no part of the add-in. */
const excelTest = (mode, officeJs) => ({
  ...shared(mode),
  name: 'excel-test',
  entry: { 'excel-test': at('tests/excel/excel-test.ts') },
  output: { path: at('dist/excel-test'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({
      filename: 'excel-test.html',
      template: at('tests/excel/excel-test.html'),
      templateParameters: { officeJs },
    }),
  ],
});

/** What a release is given besides: what is in it, and under which licences, the same whenever it is built. */
const forRelease = ({ plugins = [], output, ...config }) => ({
  ...config,
  output: { ...output, path: at('dist/release-parts', config.name) },
  plugins: [
    ...plugins,
    new CycloneDxWebpackPlugin({
      outputLocation: './sbom',
      includeWellknown: false,
      reproducibleResults: true,
      collectEvidence: true,
      rootComponentAutodetect: false,
      rootComponentName: 'cham-chuan',
      rootComponentVersion: require('./package.json').version,
    }),
  ],
});

/** `--env release` builds the parts of a release; `--env officejs=local` serves office.js from our own server; `--config-name pane|workbench|cli|executable|excel-test` builds one part. */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeJs = OFFICE_JS[env.officejs ?? 'cdn'];
  if (officeJs === undefined) throw new Error(`--env officejs is one of: ${Object.keys(OFFICE_JS).join(', ')}`);
  const parts = [pane(mode, officeJs), workbench(mode), cli(mode), executable(mode), excelTest(mode, officeJs)];
  return env.release ? parts.map(forRelease) : parts;
};
