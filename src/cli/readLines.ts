/**
 * The lines of a stream of UTF-8 bytes, without their line ends (LF or CRLF), a byte order mark left out; null for a line
 * that is not UTF-8, as words put in the place of its bytes would be analysed at wrong offsets.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield decodeLine([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield decodeLine(parts);
}

function decodeLine(parts: readonly Uint8Array[]): string | null {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  } catch {
    return null;
  }
}
