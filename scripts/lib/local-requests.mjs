/**
 * Whether a request was meant for this machine. Another site's name may be made to lead here (DNS rebinding); its pages
 * would then read what is served as their own.
 * @param {string | undefined} host the request's Host header
 */
export function isForThisMachine(host) {
  return /^localhost(:\d+)?$/i.test(host ?? '');
}
