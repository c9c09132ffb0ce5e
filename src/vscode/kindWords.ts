import * as vscode from 'vscode';
import type { EntityKind } from '../core/entities/entity.ts';
import type { FigureKind } from '../core/figures/figure.ts';
import { markKindOfEntity, markKindOfFigure } from './markKinds.ts';

/** How a kind of figure or entity is shown in a list: the word for many of it, and an icon in the colour of its marks. */
export interface KindWords {
  readonly plural: string;
  readonly icon: vscode.ThemeIcon;
}

export function entityKindWords(kind: EntityKind): KindWords {
  const [plural, icon] = entityWords()[kind];
  return { plural, icon: coloured(icon, markKindOfEntity[kind]) };
}

export function figureKindWords(kind: FigureKind): KindWords {
  const [plural, icon] = figureWords()[kind];
  return { plural, icon: coloured(icon, markKindOfFigure[kind]) };
}

function entityWords(): Readonly<Record<EntityKind, readonly [string, string]>> {
  return {
    PERSON: [vscode.l10n.t('People'), 'person'],
    ORG: [vscode.l10n.t('Organisations'), 'organization'],
    PRODUCT: [vscode.l10n.t('Products'), 'package'],
    PLACE: [vscode.l10n.t('Places'), 'globe'],
    LAW: [vscode.l10n.t('Laws'), 'law'],
    EVENT: [vscode.l10n.t('Events'), 'calendar'],
    FACILITY: [vscode.l10n.t('Facilities'), 'home'],
  };
}

function figureWords(): Readonly<Record<FigureKind, readonly [string, string]>> {
  return {
    money: [vscode.l10n.t('Money'), 'credit-card'],
    percent: [vscode.l10n.t('Percentages'), 'pie-chart'],
    multiple: [vscode.l10n.t('Multiples'), 'graph-line'],
    quantity: [vscode.l10n.t('Quantities'), 'symbol-numeric'],
    date: [vscode.l10n.t('Dates'), 'calendar'],
    ordinal: [vscode.l10n.t('Ordinals'), 'list-ordered'],
  };
}

function coloured(icon: string, mark: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(`claimdesk.${mark}`));
}
