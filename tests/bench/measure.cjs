// Preloaded into a measured process. When it ends, it reports on file descriptor 3 how long it lived, from its very
// start, and the peak of its resident memory, all of Node included.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const rssMb = process.resourceUsage().maxRSS / 1024;
  writeSync(3, JSON.stringify({ ms: performance.now(), rssMb }));
});
