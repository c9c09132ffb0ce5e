import type { Address, Files } from '../../src/services/ports.ts';
import { FilesError } from '../../src/services/ports.ts';

/** Files in memory, with what a test needs to hurt them. */
export class MemoryFiles implements Files {
  readonly bytes = new Map<Address, Uint8Array>();
  /** Counts every operation; the one whose number it is fails with `failWith`. */
  failAt = 0;
  failWith = 'EIO';
  operations = 0;

  async read(address: Address, limit: number): Promise<Uint8Array | null> {
    this.#operate(address);
    const bytes = this.bytes.get(address) ?? null;
    if (bytes !== null && bytes.length > limit) {
      throw new FilesError('too-large', address, 'The file is too large.');
    }
    return bytes;
  }

  async list(folder: Address): Promise<readonly string[]> {
    this.#operate(folder);
    return [...this.bytes.keys()]
      .filter((address) => address.slice(0, address.lastIndexOf('/')) === folder)
      .map((address) => decodeURIComponent(address.slice(address.lastIndexOf('/') + 1)));
  }

  async update(
    address: Address,
    change: (current: Uint8Array | null) => Uint8Array | null,
  ): Promise<void> {
    this.#operate(address);
    await Promise.resolve();
    const bytes = change(this.bytes.get(address) ?? null);
    this.#operate(address);
    if (bytes !== null) this.bytes.set(address, bytes);
  }

  text(address: Address): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.get(address));
  }

  write(address: Address, text: string): void {
    this.bytes.set(address, new TextEncoder().encode(text));
  }

  #operate(address: Address): void {
    this.operations += 1;
    if (this.operations === this.failAt) {
      throw new FilesError(this.failWith, address, `The disk said ${this.failWith}.`);
    }
  }
}
