/** Up to this many bytes our own loop is quicker than a call of TextDecoder. */
const SHORT = 96;
const codeUnits = new Uint16Array(SHORT);
// A text may begin with U+FEFF; it is only a byte order mark at the beginning of a part.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** `bytes` from `start` to before `end`, which is UTF-8, as text; what is no UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let length = 0;
  for (let at = start; at < end; at++) {
    const lead = bytes[at] ?? 0;
    let code: number;
    if (lead < 0x80) {
      code = lead;
    } else if (lead >= 0xc2 && lead < 0xe0 && isTrail(bytes[at + 1]) && at + 1 < end) {
      code = ((lead & 0x1f) << 6) | trailBits(bytes[at + 1]);
      at += 1;
    } else if (lead >= 0xe1 && lead < 0xed && isTrail(bytes[at + 1]) && isTrail(bytes[at + 2]) && at + 2 < end) {
      code = ((lead & 0x0f) << 12) | (trailBits(bytes[at + 1]) << 6) | trailBits(bytes[at + 2]);
      at += 2;
    } else {
      // What takes more care: overlong forms, surrogates, characters past U+FFFF, broken sequences.
      return decoder.decode(bytes.subarray(start, end));
    }
    codeUnits[length++] = code;
  }
  return String.fromCharCode.apply(null, codeUnits.subarray(0, length) as unknown as number[]);
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function trailBits(byte: number | undefined): number {
  return (byte ?? 0) & 0x3f;
}
