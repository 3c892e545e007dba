import { X509Certificate } from 'node:crypto';
import { findBuiltInSet } from '../../../../src/criteria/built-in-sets';
import { serveCommand, unserveCommand } from '../../../../src/cli/serve/serve-command';
import { temporaryFolder, testIo } from '../temporary-folder';
import { ADD_IN_ID, fakeMachine, type FakeMachine } from './fake-machine';

async function served(machine: FakeMachine, port = 3000) {
  const io = testIo('/');
  return { outcome: await serveCommand({ name: 'serve', port, lang: 'vi' }, io, machine), written: io.written };
}

async function unserved(machine: FakeMachine) {
  const io = testIo('/');
  return { outcome: await unserveCommand({ name: 'unserve', lang: 'vi' }, io, machine), written: io.written };
}

const pem = (machine: FakeMachine, name: string) => [...machine.files].find(([file]) => file.endsWith(name))?.[1] ?? '';

describe('pages that are served on a machine', () => {
  it('are answered to this machine alone, icons to be kept and all else to be asked for anew', async () => {
    const machine = fakeMachine({ platform: 'linux' });
    await served(machine);
    const ask = (host: string, url = '/', method = 'GET') => machine.ask({ method, url, host });
    const page = ask('localhost:3000');
    expect(page?.status).toBe(200);
    expect(new TextDecoder().decode(page?.body)).toBe('<p>workbench</p>');
    expect(page?.headers).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    });
    expect(page?.headers['Content-Security-Policy']).toContain("default-src 'none'");
    const kept = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' };
    expect(ask('localhost:3000', '/assets/icon-32.png')?.headers).toMatchObject(kept);
    expect(ask('evil.example')?.status).toBe(421);
    expect(ask('localhost.evil.example:3000')?.status).toBe(421);
    expect(ask('localhost:3000', '/%2e%2e/etc/passwd')?.status).toBe(404);
    expect(ask('localhost:3000', '/%')?.status).toBe(404);
    expect(ask('localhost:3000', '/', 'POST')?.status).toBe(405);
    expect(ask('localhost:3000', '/', 'HEAD')?.body).toHaveLength(0);
  });

  it('have the office’s own criteria sets beside them where it keeps some', async () => {
    const set = { ...findBuiltInSet('qd-9745-2022'), id: 'bo-cua-tinh' };
    const folder = temporaryFolder({ 'criteria/tinh.json': JSON.stringify(set), 'criteria/hong.json': '{' });
    const machine = fakeMachine({ platform: 'linux' });
    const io = testIo(folder);
    await serveCommand({ name: 'serve', port: 3000, criteriaDir: 'criteria', lang: 'vi' }, io, machine);
    const read = (name: string): unknown => {
      const answer = machine.ask({ method: 'GET', url: `/criteria/${name}`, host: 'localhost:3000' });
      return JSON.parse(new TextDecoder().decode(answer?.body));
    };
    expect(read('index.json')).toEqual({ files: ['bo-cua-tinh.json'] });
    expect(read('bo-cua-tinh.json')).toEqual(JSON.parse(JSON.stringify(set)));
    expect(io.written.stderr).toContain('criteria/hong.json');
  });

  it('come with a manifest for the port that was asked for', async () => {
    const machine = fakeMachine({ platform: 'linux' });
    await served(machine, 8443);
    const manifest = machine.ask({ method: 'GET', url: '/manifest.xml?x', host: 'localhost:8443' });
    expect(new TextDecoder().decode(manifest?.body)).toContain('https://localhost:8443/taskpane.html');
    expect(machine.files.get('/home/van-a/.local/share/ChamChuan/manifest.xml')).toContain('https://localhost:8443/');
  });

  it('have a certificate for localhost that its own authority signed, whose key is kept nowhere', async () => {
    const machine = fakeMachine({ platform: 'linux' });
    await served(machine);
    const authority = new X509Certificate(pem(machine, 'ca.crt'));
    const certificate = new X509Certificate(pem(machine, 'localhost.crt'));
    expect(certificate.verify(authority.publicKey)).toBe(true);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect([...machine.files.keys()].map((file) => file.split('/').at(-1)).sort()).toEqual([
      'ca.crt',
      'localhost.crt',
      'localhost.key',
      'manifest.xml',
    ]);
  });

  it('keep their certificate until it is about to end', async () => {
    let day = new Date();
    const machine = fakeMachine({ platform: 'win32', home: 'C:\\Users\\A', now: () => day });
    await served(machine);
    const first = pem(machine, 'ca.crt');
    await served(machine);
    expect(pem(machine, 'ca.crt')).toBe(first);
    expect(machine.ran.filter(({ program }) => program === 'certutil.exe')).toHaveLength(1);
    day = new Date(Date.now() + 390 * 86_400_000);
    await served(machine);
    expect(pem(machine, 'ca.crt')).not.toBe(first);
    expect(machine.ran.filter(({ args }) => args.includes('-delstore'))).toHaveLength(1);
  });

  it('ask again to be trusted where the machine was not asked, or did not trust them, the last time', async () => {
    for (const before of [{ portIsTaken: true }, { succeeds: false }]) {
      const first = fakeMachine({ platform: 'win32', ...before });
      await served(first);
      const machine = fakeMachine({ platform: 'win32' });
      for (const [file, text] of first.files) machine.files.set(file, text);
      await served(machine);
      expect(machine.ran.filter(({ args }) => args.includes('-addstore'))).toHaveLength(1);
    }
  });

  it('are refused with what to do where the port is taken or the build has none', async () => {
    expect((await served(fakeMachine({ platform: 'linux', portIsTaken: true }))).outcome).toEqual({
      ok: false,
      error: { name: '--port 3000', error: { code: 'port-not-free', systemCode: 'EADDRINUSE' } },
    });
    const without = fakeMachine({ platform: 'linux', hasPages: false });
    expect((await served(without)).outcome).toEqual({
      ok: false,
      error: { name: 'serve', error: { code: 'pages-missing' } },
    });
    expect(without.files.size).toBe(0);
  });

  it('leave nothing on a machine once they were taken back', async () => {
    for (const platform of ['linux', 'win32', 'darwin']) {
      const machine = fakeMachine({ platform });
      await served(machine);
      expect(machine.files.size).toBeGreaterThan(0);
      expect((await unserved(machine)).written.stdout).toContain('Đã gỡ');
      expect(machine.files).toEqual(new Map());
      expect((await unserved(machine)).written.stdout).toBe('Không có gì để gỡ.\n');
    }
  });

  it('are known to Excel on Windows through the user’s own registry, and unknown again', async () => {
    const machine = fakeMachine({ platform: 'win32', home: 'C:\\Users\\Nguyễn Văn A' });
    await served(machine);
    await unserved(machine);
    const folder = 'C:\\Users\\Nguyễn Văn A\\AppData\\Local\\ChamChuan';
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    const thumbprint: unknown = expect.stringMatching(/^[0-9A-F]{40}$/);
    expect(machine.ran).toEqual([
      {
        program: 'reg.exe',
        args: ['add', key, '/v', ADD_IN_ID, '/t', 'REG_SZ', '/d', `${folder}\\manifest.xml`, '/f'],
      },
      { program: 'certutil.exe', args: ['-user', '-f', '-addstore', 'Root', `${folder}\\ca.crt`] },
      { program: 'reg.exe', args: ['delete', key, '/v', ADD_IN_ID, '/f'] },
      { program: 'certutil.exe', args: ['-user', '-delstore', 'Root', thumbprint] },
    ]);
  });

  it('are known to Excel on a Mac through its folder for add-ins', async () => {
    const machine = fakeMachine({ platform: 'darwin', home: '/Users/van-a' });
    await served(machine);
    const wef = '/Users/van-a/Library/Containers/com.microsoft.Excel/Data/Documents/wef';
    expect(machine.files.has(`${wef}/${ADD_IN_ID}.manifest.xml`)).toBe(true);
    expect(machine.ran.map(({ program, args }) => [program, args[0]])).toEqual([['security', 'add-trusted-cert']]);
  });

  it('say where the machine did not take the certificate or the add-in', async () => {
    const { outcome, written } = await served(fakeMachine({ platform: 'win32', succeeds: false }));
    expect(outcome).toEqual({ ok: true, value: 0 });
    expect(written.stderr).toContain('cảnh báo về giấy chứng nhận');
    expect(written.stderr).toContain('Chưa báo được cho Excel');
    const machine = fakeMachine({ platform: 'win32', succeeds: false });
    await served(machine);
    expect((await unserved(machine)).written.stderr).toContain('Chưa gỡ được bằng lệnh: reg.exe delete');
  });
});
