/**
 * Decodes the bytes of an article: UTF-8, with or without a byte order mark, which is no part of the text; line ends
 * stay as they are. Throws an Error that says why bytes are no such text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) throw new Error('it is UTF-16; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Error(`it is binary, not text (a NUL byte at offset ${nul})`);
  try {
    return decodeStrictly(bytes);
  } catch {
    const line = lineOf(bytes, firstInvalid(bytes));
    throw new Error(`it is not valid UTF-8 (line ${line}); save it as UTF-8`);
  }
}

function decodeStrictly(bytes: Uint8Array, stream = false): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Length of the longest valid beginning, found by halving: a stream decoder accepts a character cut at the end. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      decodeStrictly(bytes.subarray(0, middle), true);
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}
