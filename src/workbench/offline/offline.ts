/** What a release writes on its page; a page that is served from a clone has neither. */
export interface ReleaseMarks {
  /** Where the service worker is. */
  readonly serviceWorker: string | null;
  /** "0.2.0" */
  readonly version: string | null;
}

/** @param page the root element of the document */
export function releaseMarks(page: HTMLElement): ReleaseMarks {
  return { serviceWorker: page.dataset.serviceWorker ?? null, version: page.dataset.version ?? null };
}

/** What the browser has for keeping pages, as far as is needed here. */
export type Registrations = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;

/**
 * Keeps the page on the machine, and offers a newer release once it is kept as well. It is used only when the user says
 * so, and by all that is open at once.
 * @param offer shows that there is one; what it is given loads it
 * @param reload loads the page anew
 */
export async function keepOffline(
  container: Registrations,
  serviceWorker: string,
  offer: (useIt: () => void) => void,
  reload: () => void,
): Promise<void> {
  const isFirst = container.controller === null;
  const registration = await container.register(serviceWorker);
  const offerWaiting = () => {
    const { waiting } = registration;
    if (waiting === null || isFirst) return;
    offer(() => {
      container.addEventListener('controllerchange', reload, { once: true });
      waiting.postMessage('use-new-release');
    });
  };
  offerWaiting();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offerWaiting();
    });
  });
}
