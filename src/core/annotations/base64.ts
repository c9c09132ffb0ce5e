const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 with padding (RFC 4648, section 4). The core has neither `btoa` nor `Buffer`. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const triple = (a << 16) | (b << 8) | c;
    const left = bytes.length - index;
    text += digits.charAt(triple >>> 18) + digits.charAt((triple >>> 12) & 63);
    text += left > 1 ? digits.charAt((triple >>> 6) & 63) : '=';
    text += left > 2 ? digits.charAt(triple & 63) : '=';
  }
  return text;
}

/** The bytes of a base64 text; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const bare = text.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let waiting = 0;
  let bits = 0;
  let filled = 0;
  for (const digit of bare) {
    const value = digits.indexOf(digit);
    if (value === -1) return null;
    waiting = ((waiting << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled++] = (waiting >>> bits) & 0xff;
  }
  return bytes;
}
