import { laterTextsIn } from '../../i18n/texts';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { success, type Outcome } from '../../outcome';
import type { CommandNamed } from '../command-line';
import { refusalLine } from '../error-message';
import { refusal, systemCode, type Refusal } from '../errors';
import type { ExitStatus } from '../exit-status';
import type { CommandIo } from '../io';
import { readOfficeSets } from '../office-sets';
import { isUsable, newCertificates, thumbprintOf, type Certificates } from './certificates';
import type { Machine } from './machine';
import { registrationFor, type Registration } from './registration';
import { answerRequest, type SiteFiles } from './site';
import { siteArchive, withFiles } from './site-archive';

/** Where the manifest of the pages says that they are. */
const ADDRESS_IN_MANIFEST = 'https://localhost:3000';
/** Its name among the pages. */
const MANIFEST = 'manifest.xml';
/** Where the pages look for the office's own criteria sets. */
const SETS_FOLDER = 'criteria/';

/**
 * Serves the pane and the workbench on this machine alone until the user stops it, and has Office know them.
 * Everything is the user's own: no other user, and nothing of the system, is touched.
 */
export async function serveCommand(
  { port, criteriaDir, lang }: CommandNamed<'serve'>,
  io: CommandIo,
  machine: Machine,
): Promise<Outcome<ExitStatus, Refusal>> {
  const { stdout, stderr } = io;
  const texts = laterTextsIn(lang).cli.serve;
  const office = await readOfficeSets(criteriaDir, io);
  if (!office.ok) return office;
  for (const refused of office.value.refused) await stderr.write(refusalLine(refused, lang));
  const archive = await machine.readPages();
  if (archive === null) return refusal('serve', { code: 'pages-missing' });
  const address = `https://localhost:${port}`;
  const pages = siteArchive(archive);
  const manifest = manifestAt(pages, address);
  const addInId = addInIdOf(manifest);
  const certificates = await usableCertificates(machine, addInId);
  const files = withFiles(pages, new Map([[MANIFEST, manifest], ...officeFiles(office.value.sets)]));
  try {
    await machine.listen(port, certificates.all, (request) => answerRequest(files, request));
  } catch (error) {
    return refusal(`--port ${port}`, { code: 'port-not-free', systemCode: systemCode(error) });
  }
  const registration = registrationOn(machine, addInId, certificates.all.authority);
  if (certificates.areNew) {
    await machine.write(registration.authority, certificates.all.authority);
    await machine.write(registration.key, certificates.all.key);
  }
  await machine.write(registration.manifest, manifest);
  if (registration.manifestCopy !== null) await machine.write(registration.manifestCopy, manifest);
  const isRegistered = registration.register === null || (await machine.run(registration.register));
  const { trust } = registration;
  const isTrusted = trust !== null && (!certificates.areNew || (await machine.run(trust)));
  // Kept only now: one that the machine was not asked for, or does not trust, is not taken for trusted the next time.
  if (certificates.areNew && (isTrusted || trust === null)) {
    await machine.write(registration.certificate, certificates.all.certificate);
  }
  await stdout.write(texts.running(`${address}/`, registration.folder));
  await stdout.write(texts.inOffice[officeOn(machine.platform)]);
  if (!isTrusted) await stderr.write(texts.notTrusted);
  if (!isRegistered) await stderr.write(texts.notRegistered);
  await machine.stopped();
  return success(0);
}

/** The office's sets as the pages look for them; nothing in place of the empty index where there are none. */
function officeFiles(sets: readonly CriteriaSet[]): [string, string][] {
  if (sets.length === 0) return [];
  const files = sets.map(({ id }) => `${id}.json`);
  return [
    [`${SETS_FOLDER}index.json`, JSON.stringify({ files })],
    ...sets.map((set): [string, string] => [`${SETS_FOLDER}${set.id}.json`, JSON.stringify(set)]),
  ];
}

/** Takes back all that `serve` set up. */
export async function unserveCommand(
  { lang }: CommandNamed<'unserve'>,
  { stdout, stderr }: Pick<CommandIo, 'stdout' | 'stderr'>,
  machine: Machine,
): Promise<Outcome<ExitStatus, Refusal>> {
  const texts = laterTextsIn(lang).cli.serve;
  const { folder, ...files } = registrationOn(machine, '', '');
  const authority = await machine.read(files.authority);
  const manifest = await machine.read(files.manifest);
  if (authority === null && manifest === null) {
    await stdout.write(texts.nothingToUndo);
    return success(0);
  }
  const addInId = addInIdOf(manifest ?? '');
  const { distrust, unregister, manifestCopy } = registrationOn(machine, addInId, authority ?? '');
  for (const command of [unregister, authority === null ? null : distrust]) {
    if (command !== null && !(await machine.run(command))) await stderr.write(texts.notUndone(shown(command)));
  }
  if (manifestCopy !== null) await machine.remove(manifestCopy);
  await machine.remove(folder);
  await stdout.write(texts.undone(folder));
  return success(0);
}

function officeOn(platform: string): 'windows' | 'mac' | 'none' {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'none';
}

function registrationOn({ platform, folders }: Machine, addInId: string, authority: string): Registration {
  return registrationFor(platform, folders, addInId, thumbprintOf(authority));
}

function manifestAt(pages: SiteFiles, address: string): string {
  const bytes = pages.read(MANIFEST);
  return new TextDecoder().decode(bytes ?? new Uint8Array()).replaceAll(ADDRESS_IN_MANIFEST, address);
}

function addInIdOf(manifest: string): string {
  return /<Id>([0-9a-f-]{36})<\/Id>/i.exec(manifest)?.[1] ?? '';
}

/** Those of the last time, where they still hold for some time. */
async function usableCertificates(
  machine: Machine,
  addInId: string,
): Promise<{ readonly all: Certificates; readonly areNew: boolean }> {
  const files = registrationOn(machine, addInId, '');
  const [authority, certificate, key] = await Promise.all([
    machine.read(files.authority),
    machine.read(files.certificate),
    machine.read(files.key),
  ]);
  if (authority !== null && certificate !== null && key !== null && isUsable(certificate, machine.now())) {
    return { all: { authority, certificate, key }, areNew: false };
  }
  const all = await newCertificates();
  const { distrust } = registrationOn(machine, addInId, authority ?? '');
  // What the user no longer needs to trust is not left behind.
  if (authority !== null && distrust !== null) await machine.run(distrust);
  return { all, areNew: true };
}

function shown({ program, args }: { readonly program: string; readonly args: readonly string[] }): string {
  return [program, ...args.map((arg) => (/[\s"]/.test(arg) ? `"${arg}"` : arg))].join(' ');
}
