import { parentPort } from 'node:worker_threads';
import { answerConversion, muteLibrary } from '../../workbook/other-formats/answer-conversion';
import { CONVERSION_READY, type ConversionRequest } from '../../workbook/other-formats/converter';

muteLibrary();
parentPort?.on('message', (request: ConversionRequest) => parentPort?.postMessage(answerConversion(request)));
parentPort?.postMessage(CONVERSION_READY);
