import * as vscode from 'vscode';
import type { TagDraft } from '../services/tagDraft.ts';
import type { TagAnswer, TagFrame } from '../services/tagTalk.ts';
import { runStep } from './quickStep.ts';
import type { TagMatter } from './tagMatter.ts';
import { verdictIcon } from './verdictLook.ts';

interface VerdictItem extends vscode.QuickPickItem {
  readonly verdict: string | null;
  /** The digit that picks it at once, or null past the ninth. */
  readonly digit: string | null;
}

/**
 * Which verdict. The last used is first; a digit picks at once, always the same verdict, in the desk's order; letters narrow the list.
 */
export async function askVerdict(
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
): Promise<TagAnswer> {
  const pick = vscode.window.createQuickPick<VerdictItem>();
  pick.items = itemsOf(matter, draft);
  const chosen = pick.items.find(({ verdict }) => verdict === draft.verdict);
  const hasChosen = draft.verdict !== null || matter.resumed;
  if (chosen !== undefined && hasChosen) pick.activeItems = [chosen];
  const placeholder = matter.resumed
    ? vscode.l10n.t('Your draft is kept: Enter goes on with it, or choose anew')
    : vscode.l10n.t('Verdict: press its number, or type its first letters');
  try {
    const step = runStep(pick, { title: matter.title, ...frame, placeholder });
    const end = await Promise.race([step, pickedByDigit(pick)]);
    if ('verdict' in end) return { go: 'next', draft: { ...draft, verdict: end.verdict } };
    if (end.go === 'leave') return { go: 'leave', draft };
    const [active] = pick.activeItems;
    const said = { ...draft, verdict: active === undefined ? draft.verdict : active.verdict };
    return { go: end.go === 'save' ? 'save' : 'next', draft: said };
  } finally {
    pick.dispose();
  }
}

/** Resolves with the item whose digit is typed; never, when none is. The listener goes with the list. */
async function pickedByDigit(pick: vscode.QuickPick<VerdictItem>): Promise<VerdictItem> {
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const item = pick.items.find(({ digit }) => digit !== null && digit === value.trim());
      if (item !== undefined) resolve(item);
    });
  });
}

function itemsOf({ verdicts, lastVerdict }: TagMatter, draft: TagDraft): VerdictItem[] {
  const items: VerdictItem[] = verdicts.map((verdict, at) => ({
    verdict: verdict.id,
    digit: at < 9 ? String(at + 1) : null,
    label: verdict.label,
    iconPath: verdictIcon(verdict),
    description: at < 9 ? String(at + 1) : '',
  }));
  const last = items.findIndex(({ verdict }) => verdict !== null && verdict === lastVerdict);
  if (last > 0) items.unshift(...items.splice(last, 1));
  const unknown = draft.verdict !== null && !verdicts.some(({ id }) => id === draft.verdict);
  return [
    ...(unknown ? [{ verdict: draft.verdict, digit: null, label: draft.verdict ?? '' }] : []),
    ...items,
    {
      verdict: null,
      digit: '0',
      label: vscode.l10n.t('No verdict yet, only tags or a comment'),
      iconPath: new vscode.ThemeIcon('circle-large-outline'),
      description: '0',
    },
  ];
}
