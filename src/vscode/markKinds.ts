import type { EntityKind } from '../core/entities/entity.ts';
import type { FigureKind } from '../core/figures/figure.ts';

/** What a user tells apart in the text, and switches on and off: the names of the settings and, with `claimdesk.`, of the colours. */
export const markKinds = [
  'money',
  'amount',
  'date',
  'person',
  'organisation',
  'product',
  'place',
  'law',
  'event',
  'facility',
] as const;
export type MarkKind = (typeof markKinds)[number];

export const markKindOfFigure: Readonly<Record<FigureKind, MarkKind>> = {
  money: 'money',
  percent: 'amount',
  multiple: 'amount',
  quantity: 'amount',
  ordinal: 'amount',
  date: 'date',
};

export const markKindOfEntity: Readonly<Record<EntityKind, MarkKind>> = {
  PERSON: 'person',
  ORG: 'organisation',
  PRODUCT: 'product',
  PLACE: 'place',
  LAW: 'law',
  EVENT: 'event',
  FACILITY: 'facility',
};
