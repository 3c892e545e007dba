import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where office-addin-dev-certs keeps its files; other Office tools on the machine share them. */
const FOLDER = path.join(homedir(), '.office-addin-dev-certs');
const FILES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
const ONE_DAY_MS = 86_400_000;

/**
 * The https options for https://localhost, generated where there are none or they are about to expire.
 * @param {{ trust: boolean }} options `trust`: have the system trust them too (the system asks the user); where that is
 * refused the browser warns once, and everything else works.
 * @returns {Promise<{ ca: Buffer, cert: Buffer, key: Buffer }>}
 */
export async function devCertificates({ trust }) {
  const certificates = await import('office-addin-dev-certs');
  if (!areUsable()) {
    for (const name of Object.values(FILES)) rmSync(fileAt(name), { force: true });
    await quietly(() => certificates.generateCertificates(fileAt(FILES.ca), fileAt(FILES.cert), fileAt(FILES.key)));
  }
  // Whoever reads the key can pass for this server, which the system may trust.
  chmodSync(fileAt(FILES.key), 0o600);
  if (trust && certificates.getCaCertificateStatus().status !== certificates.CertificateStatus.Installed) {
    await quietly(() => certificates.installCaCertificate(fileAt(FILES.ca))).catch((error) => {
      console.log(`The browser will warn of the certificate, which the system does not trust: ${error.message}`);
    });
  }
  return Object.fromEntries(Object.entries(FILES).map(([option, name]) => [option, readFileSync(fileAt(name))]));
}

function fileAt(name) {
  return path.join(FOLDER, name);
}

function areUsable() {
  if (!Object.values(FILES).every((name) => existsSync(fileAt(name)))) return false;
  try {
    const certificate = new X509Certificate(readFileSync(fileAt(FILES.cert)));
    return Date.parse(certificate.validTo) > Date.now() + ONE_DAY_MS;
  } catch {
    return false;
  }
}

/** The library reports each step on the console. */
async function quietly(action) {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await action();
  } finally {
    console.log = log;
  }
}
