import { config } from 'zod';
import { loadLanguage, loadLaterTexts } from '../i18n/load-language';
import './workbench.css';
import { readPageOptions } from './page-options';
import { samples } from './samples';
import { Workbench } from './workbench';

// zod would otherwise try `new Function`, which the page's Content-Security-Policy reports as an attack.
config({ jitless: true });

const options = readPageOptions(location.search);
void loadLaterTexts()
  .then(() => loadLanguage('vi'))
  .then(() => {
    const workbench = new Workbench('vi', options);
    const [first] = samples;
    if (options.file !== undefined) void workbench.openCreated(options.file);
    else void workbench.openSample((samples.find(({ file }) => file === options.sample) ?? first).file);
  });
