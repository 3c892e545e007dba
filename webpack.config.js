const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Where the pane's page gets office.js: Microsoft's CDN, or a copy on our own server for offices with no internet. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  local: '/officejs/office.js',
};

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

const pane = (mode, officeJs) => ({
  ...shared(mode),
  name: 'pane',
  entry: { taskpane: at('src/taskpane/index.tsx'), commands: at('src/commands/index.ts') },
  output: { path: at('dist/pane'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: at('src/taskpane/taskpane.html'),
      chunks: ['taskpane'],
      templateParameters: { officeJs },
    }),
    new HtmlPlugin({
      filename: 'commands.html',
      template: at('src/commands/commands.html'),
      chunks: ['commands'],
      templateParameters: { officeJs },
    }),
    new CopyPlugin({
      patterns: [
        { from: at('assets'), to: 'assets' },
        { from: at('manifest.xml'), to: '.' },
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...shared(mode),
  name: 'workbench',
  entry: { workbench: at('src/workbench/index.ts') },
  output: { path: at('dist/workbench'), filename: '[name].js', clean: true },
  plugins: [new HtmlPlugin({ filename: 'index.html', template: at('src/workbench/workbench.html') })],
});

const cli = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  entry: { chamchuan: at('src/cli/index.ts') },
  output: { path: at('dist/cli'), filename: '[name].cjs', clean: true },
  optimization: { minimize: false },
});

/** `--env officejs=local` serves office.js from our own server; `--config-name pane|workbench|cli` builds one part. */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeJs = OFFICE_JS[env.officejs ?? 'cdn'];
  return [pane(mode, officeJs), workbench(mode), cli(mode)];
};
