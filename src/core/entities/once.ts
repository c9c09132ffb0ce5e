/** A maker that works on first use only: large tables are read when an article is first read, not when a file loads. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
