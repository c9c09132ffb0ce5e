import * as vscode from 'vscode';
import type { EntityKind } from '../core/entities/entity.ts';
import type { FigureKind } from '../core/figures/figure.ts';

/** What one entity is, in a word. */
export function entityKindName(kind: EntityKind): string {
  const names: Readonly<Record<EntityKind, string>> = {
    PERSON: vscode.l10n.t('person'),
    ORG: vscode.l10n.t('organisation'),
    PRODUCT: vscode.l10n.t('product'),
    PLACE: vscode.l10n.t('place'),
    LAW: vscode.l10n.t('law'),
    EVENT: vscode.l10n.t('event'),
    FACILITY: vscode.l10n.t('facility'),
  };
  return names[kind];
}

/** What one figure is, in a word. */
export function figureKindName(kind: FigureKind): string {
  const names: Readonly<Record<FigureKind, string>> = {
    money: vscode.l10n.t('money'),
    percent: vscode.l10n.t('percentage'),
    multiple: vscode.l10n.t('multiple'),
    quantity: vscode.l10n.t('quantity'),
    date: vscode.l10n.t('date'),
    ordinal: vscode.l10n.t('ordinal'),
  };
  return names[kind];
}
