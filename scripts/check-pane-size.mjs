// Fails where the built task pane loads more at its start than was promised. Run after `npm run build`.
import { paneStartSize } from './lib/pane-size.mjs';

/** Kilobytes with gzip, libraries included, office.js not. */
const LIMIT = 168;

const size = paneStartSize();
console.log(`The task pane loads ${size.toFixed(1)} KB (gzip) at its start; the limit is ${LIMIT} KB.`);
process.exitCode = size > LIMIT ? 1 : 0;
