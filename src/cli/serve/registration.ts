import path from 'node:path';

/** A program of the operating system with its words, each one word whatever is in it. */
export interface SystemCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** The user's own places on the machine. */
export interface UserFolders {
  readonly home: string;
  /** What Windows calls %LOCALAPPDATA%, Linux XDG_DATA_HOME; null where the machine names none. */
  readonly data: string | null;
}

/** Where what `serve` needs is kept, and how Office and the machine are told of it. */
export interface Registration {
  /** A folder of ours, which holds all the others but the manifest's copy. */
  readonly folder: string;
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  readonly manifest: string;
  /** Another place where Office looks for the manifest; null where it is told of ours. */
  readonly manifestCopy: string | null;
  /** Has the machine trust the certificate, asking the user. */
  readonly trust: SystemCommand | null;
  readonly distrust: SystemCommand | null;
  /** Has Office show the add-in. */
  readonly register: SystemCommand | null;
  readonly unregister: SystemCommand | null;
}

/** What Office reads of add-ins that are being tried (learn.microsoft.com/office/dev/add-ins/testing). */
const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const FOLDER = 'ChamChuan';

function filesIn(folder: string, separator: '/' | '\\') {
  const at = (name: string) => `${folder}${separator}${name}`;
  return {
    folder,
    authority: at('ca.crt'),
    certificate: at('localhost.crt'),
    key: at('localhost.key'),
    manifest: at('manifest.xml'),
  };
}

/**
 * What `serve` sets up for the user alone, and `unserve` takes back.
 * @param platform Node's word for the operating system
 * @param addInId the manifest's
 * @param thumbprint of the certificate of our authority: SHA-1, forty hexadecimal digits
 */
export function registrationFor(
  platform: string,
  folders: UserFolders,
  addInId: string,
  thumbprint: string,
): Registration {
  switch (platform) {
    case 'win32':
      return onWindows(folders, addInId, thumbprint);
    case 'darwin':
      return onMac(folders, addInId, thumbprint);
    default: {
      const folder = path.posix.join(folders.data ?? path.posix.join(folders.home, '.local', 'share'), FOLDER);
      const files = filesIn(folder, '/');
      return { ...files, manifestCopy: null, trust: null, distrust: null, register: null, unregister: null };
    }
  }
}

function onWindows({ home, data }: UserFolders, addInId: string, thumbprint: string): Registration {
  const folder = path.win32.join(data ?? path.win32.join(home, 'AppData', 'Local'), FOLDER);
  const files = filesIn(folder, '\\');
  return {
    ...files,
    manifestCopy: null,
    trust: { program: 'certutil.exe', args: ['-user', '-f', '-addstore', 'Root', files.authority] },
    distrust: { program: 'certutil.exe', args: ['-user', '-delstore', 'Root', thumbprint] },
    register: {
      program: 'reg.exe',
      args: ['add', DEVELOPER_KEY, '/v', addInId, '/t', 'REG_SZ', '/d', files.manifest, '/f'],
    },
    unregister: { program: 'reg.exe', args: ['delete', DEVELOPER_KEY, '/v', addInId, '/f'] },
  };
}

function onMac({ home }: UserFolders, addInId: string, thumbprint: string): Registration {
  const folder = path.posix.join(home, 'Library', 'Application Support', FOLDER);
  const keychain = path.posix.join(home, 'Library', 'Keychains', 'login.keychain-db');
  const files = filesIn(folder, '/');
  const excel = path.posix.join(home, 'Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef');
  return {
    ...files,
    manifestCopy: path.posix.join(excel, `${addInId}.manifest.xml`),
    trust: { program: 'security', args: ['add-trusted-cert', '-r', 'trustRoot', '-k', keychain, files.authority] },
    distrust: { program: 'security', args: ['delete-certificate', '-Z', thumbprint, keychain] },
    register: null,
    unregister: null,
  };
}
