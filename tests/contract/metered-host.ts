import type { ExcelHost } from '../../src/host/excel-host';
import { loadOfficeJs } from './load-office-js';

/** What has passed between office.js and the host. */
export interface HostMeter {
  /** Round trips. */
  syncs: number;
  /** In UTF-8, both ways. */
  requestBytes: number;
  answerBytes: number;
  /** Of the largest one. */
  largestRequestBytes: number;
}

/** Puts office.js over the host, as `loadOfficeJs` does, and counts from now on. */
export function meterHost(host: ExcelHost): HostMeter {
  const meter: HostMeter = { syncs: 0, requestBytes: 0, answerBytes: 0, largestRequestBytes: 0 };
  loadOfficeJs(host, (request, answer) => {
    meter.syncs += 1;
    meter.requestBytes += Buffer.byteLength(request);
    meter.largestRequestBytes = Math.max(meter.largestRequestBytes, Buffer.byteLength(request));
    meter.answerBytes += Buffer.byteLength(answer);
  });
  return meter;
}
