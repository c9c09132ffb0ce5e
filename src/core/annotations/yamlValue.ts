/** What is written into a review file: plain data, in which words of the format are told from people's text. */
export type YamlValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[] }
  | { readonly kind: 'map'; readonly fields: readonly YamlField[] };

/** A key and its value. */
export type YamlField = readonly [key: string, value: YamlValue];
