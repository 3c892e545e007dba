import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtCliArguments } from '../../scripts/lib/built-cli.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { rounded } from './figures.mjs';
import { communeRows, workbookFile } from './form-workbook.mjs';
import { measureProcess } from './measured-process.mjs';

/** Every commune that Viet Nam had. */
const COMMUNES = 10_598;
/** What is compared: as many files at the beginning as at the end. */
const STRETCH = 1_000;
/** The first files cost more: in two threads V8 takes so many until it has optimised most of what they need. */
const WARMING_UP = 2_000;
const LOOK_EVERY_MS = 25;

/**
 * All communes rolled up into one workbook by as many threads as the machine has cores, once in one go, once killed at
 * half and gone on with. The peer, SheetJS CE, only reads the same files.
 */
export const rollUpCase = {
  name: 'roll-up-10598',
  parts: ['cli'],
  measure: async (folder) => {
    const files = path.join(folder, 'cac-xa');
    mkdirSync(files);
    for (let index = 0; index < COMMUNES; index += 1) {
      const name = communeName(index);
      const file = path.join(files, `${String(index + 1).padStart(5, '0')} ${name}.xlsx`);
      writeFileSync(file, workbookFile([{ name: 'Biểu 1', rows: communeRows(name) }]));
    }
    const whole = path.join(folder, 'mot-mach.xlsx');
    const done = followJournal(whole);
    const ours = await measureProcess(summarise(files, whole));
    const times = await done.stop();
    const peer = await measureProcess([inProject('tests', 'bench', 'read-with-sheetjs.cjs'), files]);

    const resumed = path.join(folder, 'lam-tiep.xlsx');
    const killedAt = await killAtHalf(summarise(files, resumed), resumed);
    const goneOn = await measureProcess([...summarise(files, resumed), '--resume']);
    return {
      ours: {
        ms: rounded(ours.ms),
        rssMb: rounded(ours.rssMb),
        files: COMMUNES,
        msPerFileFirst: rounded(times.first),
        msPerFileLast: rounded(times.last),
        lastToFirst: rounded(times.last / times.first),
        msPerFileWarm: rounded(times.warm),
        lastToWarm: rounded(times.last / times.warm),
        msPerFileByThousand: times.byThousand.map(rounded),
        killedAt,
        resumedMs: rounded(goneOn.ms),
        isResumedIdentical: digestOf(resumed) === digestOf(whole),
      },
      peer: { name: 'sheetjs-read', ms: rounded(peer.ms), rssMb: rounded(peer.rssMb) },
      ratio: { time: rounded(ours.ms / peer.ms), memory: rounded(ours.rssMb / peer.rssMb) },
    };
  },
};

function summarise(files, out) {
  return builtCliArguments(['summarize', files, '--out', out]);
}

const ONSETS = ['B', 'Ch', 'Đ', 'H', 'Kh', 'L', 'M', 'N', 'Ph', 'Qu', 'S', 'T', 'Th', 'Tr', 'V', 'X'];
const RHYMES = ['an', 'ắc', 'ầu', 'én', 'iên', 'ình', 'o', 'ông', 'ú', 'ưng', 'ươi'];

/** A name of two syllables that no other commune of the bench has, made up. */
function communeName(index) {
  const syllable = (number) =>
    ONSETS[number % ONSETS.length] + RHYMES[Math.floor(number / ONSETS.length) % RHYMES.length];
  const syllables = ONSETS.length * RHYMES.length;
  return `${syllable(index % syllables)} ${syllable(Math.floor(index / syllables))}`;
}

/** Follows how many files the journal of an output has, and when. */
function followJournal(out) {
  const marks = [];
  let isOn = true;
  const following = (async () => {
    while (isOn) {
      const count = linesOf(journalOf(out));
      if (count > 0) marks.push({ at: performance.now(), count });
      await wait(LOOK_EVERY_MS);
    }
  })();
  return {
    /**
     * Milliseconds for each file of the first stretch, of the first one after warming up, of the last one, and of every
     * thousand from the first file on.
     */
    stop: async () => {
      isOn = false;
      await following;
      const timeOf = (count) => marks.find((mark) => mark.count >= count)?.at ?? Number.NaN;
      const each = (from, to) => (timeOf(to) - timeOf(from)) / (to - from);
      const last = Math.max(...marks.map(({ count }) => count));
      const thousands = Array.from({ length: Math.floor(last / 1_000) }, (_, index) => index * 1_000);
      return {
        byThousand: thousands.map((from) => each(from, from + 1_000)),
        first: each(0, STRETCH),
        warm: each(WARMING_UP, WARMING_UP + STRETCH),
        last: each(last - STRETCH, last),
      };
    },
  };
}

/** Kills the program as hard as can be when half of the files are done. @returns how many were */
async function killAtHalf(args, out) {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (child.exitCode === null && linesOf(journalOf(out)) < COMMUNES / 2) await wait(LOOK_EVERY_MS);
  child.kill('SIGKILL');
  await ended;
  if (existsSync(out)) throw new Error('The program was done before it was killed');
  return linesOf(journalOf(out));
}

function journalOf(out) {
  return `${out}.journal.ndjson`;
}

const counted = new Map();

/** Counts a growing file's lines after its head; only what came since is read. */
function linesOf(file) {
  if (!existsSync(file)) return 0;
  const before = counted.get(file) ?? { size: 0, lines: -1 };
  const added = bytesAfter(file, before.size);
  const lines = before.lines + added.filter((byte) => byte === 0x0a).length;
  counted.set(file, { size: before.size + added.length, lines });
  return Math.max(0, lines);
}

function bytesAfter(file, position) {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(handle).size - position));
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, position));
  } finally {
    closeSync(handle);
  }
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
