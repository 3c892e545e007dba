import { answerConversion, muteLibrary } from './answer-conversion';
import { CONVERSION_READY, type ConversionRequest } from './converter';

/** The global object of a worker: TypeScript's DOM library knows only that of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ConversionRequest>) => void) | null;
  postMessage(message: unknown): void;
}
const scope = globalThis as unknown as WorkerScope;

muteLibrary();
scope.onmessage = ({ data }) => scope.postMessage(answerConversion(data));
scope.postMessage(CONVERSION_READY);
