// `npm run dev`: the workbench on https://localhost:3000, built anew and loaded again whenever a source is saved. Excel
// loads the same pane by manifest.xml.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';

const { values: options } = parseArgs({ options: { port: { type: 'string' } } });

ensureDependencies();

const { default: webpack } = await import('webpack');
const { default: WebpackDevServer } = await import('webpack-dev-server');
const { devCertificates } = await import('./lib/dev-certificates.mjs');
const { DEFAULT_PORT, FIXED_ROUTES, HEADERS } = await import('./lib/workbench-server.mjs');

const configurations = createRequire(import.meta.url)('../webpack.config.js')(
  { officejs: 'local' },
  { mode: 'development' },
);
const pages = configurations.filter(({ name }) => name === 'pane' || name === 'workbench');
const port = Number(options.port ?? DEFAULT_PORT);

const server = new WebpackDevServer(
  {
    host: 'localhost',
    port,
    server: { type: 'https', options: await devCertificates({ trust: false }) },
    headers: HEADERS,
    static: FIXED_ROUTES.map(({ prefix, folder }) => ({ directory: folder, publicPath: prefix, watch: false })),
    // A module changed in place would keep state that its new code never made: the page is loaded again instead.
    hot: false,
    client: { overlay: { warnings: false } },
    devMiddleware: { stats: 'errors-warnings' },
  },
  webpack(pages),
);
await server.start();
console.log(`Chấm Chuẩn: https://localhost:${port}/`);
console.log('Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.');
