import * as vscode from 'vscode';
import type { EntityKind } from '../core/entities/entity.ts';
import type { FigureKind, FigureModifier } from '../core/figures/figure.ts';

/** What one entity is, in a word. */
export function entityKindName(kind: EntityKind): string {
  switch (kind) {
    case 'PERSON':
      return vscode.l10n.t('person');
    case 'ORG':
      return vscode.l10n.t('organisation');
    case 'PRODUCT':
      return vscode.l10n.t('product');
    case 'PLACE':
      return vscode.l10n.t('place');
    case 'LAW':
      return vscode.l10n.t('law');
    case 'EVENT':
      return vscode.l10n.t('event');
    case 'FACILITY':
      return vscode.l10n.t('facility');
  }
}

/** What one figure is, in a word. */
export function figureKindName(kind: FigureKind): string {
  switch (kind) {
    case 'money':
      return vscode.l10n.t('money');
    case 'percent':
      return vscode.l10n.t('percentage');
    case 'multiple':
      return vscode.l10n.t('multiple');
    case 'quantity':
      return vscode.l10n.t('quantity');
    case 'date':
      return vscode.l10n.t('date');
    case 'ordinal':
      return vscode.l10n.t('ordinal');
  }
}

/** How exactly the text says it. */
export function modifierName(modifier: FigureModifier): string {
  switch (modifier) {
    case 'approx':
      return vscode.l10n.t('approximately');
    case 'more_than':
      return vscode.l10n.t('more than');
    case 'less_than':
      return vscode.l10n.t('less than');
    case 'nearly':
      return vscode.l10n.t('nearly');
    case 'at_least':
      return vscode.l10n.t('at least');
    case 'at_most':
      return vscode.l10n.t('at most');
    case 'range':
      return vscode.l10n.t('a range');
    case 'indefinite':
      return vscode.l10n.t('indefinite');
  }
}
