import { X509Certificate } from 'node:crypto';

export interface Certificates {
  /** All in PEM. */
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** Browsers take no certificate of a longer life that a user made (CA/Browser Forum, Baseline Requirements 6.3.2). */
const DAYS = 397;
const ONE_DAY_MS = 86_400_000;
/** A user is asked once more before it ends, not when it has ended. */
const DAYS_BEFORE_END = 14;

/** A certificate for localhost of an authority of its own, whose key nobody keeps: it can sign nothing else. */
export async function newCertificates(): Promise<Certificates> {
  const { createCA, createCert } = await import('mkcert');
  const ca = await createCA({
    organization: 'Cham Chuan (localhost)',
    countryCode: 'VN',
    state: '-',
    locality: '-',
    validity: DAYS,
  });
  const { cert, key } = await createCert({ domains: ['localhost', '127.0.0.1'], validity: DAYS, ca });
  return { authority: ca.cert, certificate: cert, key };
}

/** Whether a certificate is one, and for some time. */
export function isUsable(certificate: string, now: Date): boolean {
  const read = readCertificate(certificate);
  return read !== null && Date.parse(read.validTo) > now.getTime() + DAYS_BEFORE_END * ONE_DAY_MS;
}

/** @returns SHA-1 as forty hexadecimal digits, as Windows and Mac name a certificate; "" for what is none */
export function thumbprintOf(certificate: string): string {
  return readCertificate(certificate)?.fingerprint.replaceAll(':', '') ?? '';
}

function readCertificate(text: string): X509Certificate | null {
  try {
    return new X509Certificate(text);
  } catch {
    return null;
  }
}
