/** @jest-environment jsdom */
import { keepOffline, releaseMarks, type Registrations } from '../../../../src/workbench/offline/offline';

/** A service worker that another page may be waiting for. */
function waitingWorker() {
  const messages: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    state: 'installing',
    postMessage: (message: unknown) => messages.push(message),
  });
  return { worker, messages };
}

function browser({ isControlled, waiting }: { readonly isControlled: boolean; readonly waiting: unknown }) {
  const workers: { waiting: unknown; installing: unknown } = { waiting, installing: null };
  const registration = Object.assign(new EventTarget(), workers);
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    register: jest.fn(() => Promise.resolve(registration)),
  });
  return { registration, container, asContainer: container as unknown as Registrations };
}

describe('a page of a release', () => {
  it('knows its version and what keeps it', () => {
    document.documentElement.dataset.serviceWorker = 'service-worker.js';
    document.documentElement.dataset.version = '0.2.0';
    expect(releaseMarks(document.documentElement)).toEqual({ serviceWorker: 'service-worker.js', version: '0.2.0' });
    expect(releaseMarks(document.createElement('html'))).toEqual({ serviceWorker: null, version: null });
  });

  it('offers nothing when it is kept for the first time', async () => {
    const offer = jest.fn();
    const { worker } = waitingWorker();
    const { container, asContainer } = browser({ isControlled: false, waiting: worker });
    await keepOffline(asContainer, 'service-worker.js', offer, jest.fn());
    expect(container.register).toHaveBeenCalledWith('service-worker.js');
    expect(offer).not.toHaveBeenCalled();
  });

  it('offers a newer release once it is kept, and changes to it only when its user says so', async () => {
    const { worker, messages } = waitingWorker();
    const { registration, container, asContainer } = browser({ isControlled: true, waiting: null });
    const offered: (() => void)[] = [];
    const reload = jest.fn();
    await keepOffline(asContainer, 'service-worker.js', (useIt) => offered.push(useIt), reload);
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    worker.dispatchEvent(new Event('statechange'));
    expect(offered).toHaveLength(0);
    registration.waiting = worker;
    worker.state = 'installed';
    worker.dispatchEvent(new Event('statechange'));
    expect(offered).toHaveLength(1);
    expect(messages).toEqual([]);
    offered[0]?.();
    expect(messages).toEqual(['use-new-release']);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
