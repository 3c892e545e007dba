import { config } from 'zod';
import './workbench.css';
import { samples } from './samples';
import { Workbench } from './workbench';

// zod would otherwise try `new Function`, which the page's Content-Security-Policy reports as an attack.
config({ jitless: true });

const workbench = new Workbench('vi');
const wanted = new URLSearchParams(location.search).get('sample');
const [first] = samples;
void workbench.openSample((samples.find(({ file }) => file === wanted) ?? first).file);
