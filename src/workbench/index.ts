import { config } from 'zod';
import { loadLanguage, loadLaterTexts } from '../i18n/load-language';
import './workbench.css';
import { keepOffline, releaseMarks } from './offline/offline';
import { elementById } from './page';
import { readPageOptions } from './page-options';
import { samples } from './samples';
import { Workbench } from './workbench';

// zod would otherwise try `new Function`, which the page's Content-Security-Policy reports as an attack.
config({ jitless: true });

const options = readPageOptions(location.search);
const { serviceWorker, version } = releaseMarks(document.documentElement);
if (version !== null) elementById('version', HTMLElement).textContent = version;
if (serviceWorker !== null) {
  const offer = (useIt: () => void) => {
    elementById('new-release', HTMLElement).hidden = false;
    elementById('use-release', HTMLButtonElement).addEventListener('click', useIt, { once: true });
  };
  // Where the browser keeps no pages (a private window) the page works all the same, with the network.
  void keepOffline(navigator.serviceWorker, serviceWorker, offer, () => location.reload()).catch(() => undefined);
}
void loadLaterTexts()
  .then(() => loadLanguage('vi'))
  .then(() => {
    const workbench = new Workbench('vi', options);
    const [first] = samples;
    if (options.file !== undefined) void workbench.openCreated(options.file);
    else void workbench.openSample((samples.find(({ file }) => file === options.sample) ?? first).file);
  });
