import * as vscode from 'vscode';
import type { Evidence } from '../core/annotations/annotation.ts';
import { guessEvidence, type EvidenceKind } from '../services/evidenceGuess.ts';
import { noSource, type SourceDraft, type TagDraft } from '../services/tagDraft.ts';
import type { TagAnswer, TagFrame } from '../services/tagTalk.ts';
import { evidenceWords } from './evidenceWords.ts';
import { plainMessage } from './plainMessage.ts';
import { runStep } from './quickStep.ts';
import type { TagMatter } from './tagMatter.ts';

interface SourceItem extends vscode.QuickPickItem {
  readonly source: SourceDraft;
  /** Evidence that the claim has already: its button takes it away. */
  readonly given?: Evidence;
}

/** What shows it: an address, a document, a person, a calculation. What is typed is offered as each, the likeliest first. */
export async function askSource(
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
): Promise<TagAnswer> {
  const pick = vscode.window.createQuickPick<SourceItem>();
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.value = draft.source.typed;
  pick.items = itemsOf(matter, draft, draft.source.typed);
  let current = draft;
  const listening = vscode.Disposable.from(
    pick.onDidChangeValue((typed) => {
      pick.items = itemsOf(matter, current, typed);
    }),
    pick.onDidTriggerItemButton(({ item }) => {
      current = { ...current, evidence: current.evidence.filter((one) => one !== item.given) };
      pick.items = itemsOf(matter, current, pick.value);
    }),
  );
  const placeholder = vscode.l10n.t(
    'Evidence: paste an address, or name a document, a person or a sum',
  );
  try {
    const { go } = await runStep(pick, { title: matter.title, ...frame, placeholder });
    const typed = pick.value;
    if (go === 'leave' || go === 'back') {
      return { go, draft: { ...current, source: { ...noSource, typed } } };
    }
    const items = itemsOf(matter, current, typed);
    return { go: 'next', draft: { ...current, source: sourceOf(pick.activeItems[0], items) } };
  } finally {
    listening.dispose();
    pick.dispose();
  }
}

/** Who pastes and presses Enter at once means what was pasted, whatever the list still showed. */
function sourceOf(active: SourceItem | undefined, items: readonly SourceItem[]): SourceDraft {
  const same = items.find(
    ({ label, description }) => label === active?.label && description === active.description,
  );
  const kind = active?.source.kind ?? null;
  const alike = kind === null ? undefined : items.find(({ source }) => source.kind === kind);
  return (same ?? alike ?? items[0])?.source ?? noSource;
}

/** Where in the source. */
export async function askLocator(
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
): Promise<TagAnswer> {
  const input = vscode.window.createInputBox();
  input.value = draft.source.locator;
  input.valueSelection = [input.value.length, input.value.length];
  input.prompt = plainMessage(draft.source.where);
  try {
    const end = await runStep(input, {
      title: matter.title,
      ...frame,
      placeholder: vscode.l10n.t('Where in it? A page, section, cell or time (may be left empty)'),
    });
    const said = { ...draft, source: { ...draft.source, locator: input.value } };
    return { go: end.go === 'accept' || end.go === 'button' ? 'next' : end.go, draft: said };
  } finally {
    input.dispose();
  }
}

/** On which day the source was looked at. */
export async function askAccessed(
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
): Promise<TagAnswer> {
  const input = vscode.window.createInputBox();
  input.value = draft.source.accessed === '' ? matter.today : draft.source.accessed;
  input.prompt = vscode.l10n.t(
    'The day on which you looked at it or asked, as year-month-day. Enter takes it as it stands.',
  );
  const more: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('add'),
    tooltip: vscode.l10n.t('Keep this source and add another'),
  };
  const validation = input.onDidChangeValue((value) => {
    input.validationMessage = isDay(value)
      ? ''
      : vscode.l10n.t('Write the day like {0}, or leave it empty.', matter.today);
  });
  try {
    for (;;) {
      const end = await runStep(input, {
        title: matter.title,
        ...frame,
        placeholder: matter.today,
        buttons: [more],
      });
      const said = { ...draft, source: { ...draft.source, accessed: input.value.trim() } };
      if (end.go === 'leave' || end.go === 'back') return { go: end.go, draft: said };
      if (!isDay(input.value)) continue;
      return { go: end.go === 'button' ? 'more' : 'next', draft: said };
    }
  } finally {
    validation.dispose();
    input.dispose();
  }
}

function isDay(value: string): boolean {
  const day = value.trim();
  if (day === '') return true;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  // "2026-02-30" is read as the second of March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

function itemsOf({ sources, today }: TagMatter, draft: TagDraft, typed: string): SourceItem[] {
  const guesses = guessEvidence(typed).map(({ kind, where, locator }) => ({
    ...look(kind, where, ''),
    alwaysShow: true,
    source: { typed, kind, where, locator: locator ?? draft.source.locator, accessed: today },
  }));
  const given = draft.evidence.map((evidence) => ({
    ...look(evidence.kind, evidence.where, evidence.locator ?? ''),
    detail: vscode.l10n.t('given already'),
    buttons: [
      {
        iconPath: new vscode.ThemeIcon('trash'),
        tooltip: vscode.l10n.t('Take this evidence away'),
      },
    ],
    given: evidence,
    source: noSource,
  }));
  const known = new Set(draft.evidence.map(({ where }) => where));
  const others = sources.filter(({ where }) => !known.has(where));
  const before = others.map((evidence) => ({
    ...look(evidence.kind, evidence.where, evidence.locator ?? ''),
    source: again(evidence, today),
  }));
  if (guesses.length > 0) return [...guesses, ...given, ...before];
  const hasSome = given.length > 0;
  const none = {
    label: hasSome ? vscode.l10n.t('No more evidence') : vscode.l10n.t('No evidence yet'),
    iconPath: new vscode.ThemeIcon(hasSome ? 'check' : 'dash'),
    description: vscode.l10n.t('it can be added later'),
    source: noSource,
  };
  return [none, ...given, ...before];
}

function look(kind: EvidenceKind, where: string, detail: string): vscode.QuickPickItem {
  const { word, icon } = evidenceWords(kind);
  return {
    label: where,
    iconPath: new vscode.ThemeIcon(icon),
    description: detail === '' ? word : `${word} · ${detail}`,
  };
}

function again({ kind, where, locator }: Evidence, today: string): SourceDraft {
  return { typed: where, kind, where, locator: locator ?? '', accessed: today };
}
