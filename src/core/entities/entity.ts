import type { Span } from '../text/span.ts';

export const entityKinds = [
  'PERSON',
  'ORG',
  'PRODUCT',
  'PLACE',
  'LAW',
  'EVENT',
  'FACILITY',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** One place where an entity is named: the name only, no article, possessive or quotation marks. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** The canonical name that all names of the entity share. */
  readonly entity: string;
}

/** A name that the desk has settled for itself (`names` in claimdesk.yaml). */
export interface DeskName {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
}
