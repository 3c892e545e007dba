// The peer: SheetJS CE reads each workbook of a folder, or one file, and does nothing with it.
const { readdirSync, statSync } = require('node:fs');
const path = require('node:path');
const { readFile } = require('@e965/xlsx');

const [input] = process.argv.slice(2);
const files = statSync(input).isDirectory() ? readdirSync(input).map((name) => path.join(input, name)) : [input];
for (const file of files) readFile(file, { dense: true });
