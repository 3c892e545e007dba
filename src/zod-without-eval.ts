import { config } from 'zod/mini';

// A schema tries `new Function` when it is made, which the page's Content-Security-Policy forbids and reports.
config({ jitless: true });
