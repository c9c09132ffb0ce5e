import * as vscode from 'vscode';
import type { TagDraft } from '../services/tagDraft.ts';
import type { TagAnswer, TagFrame } from '../services/tagTalk.ts';
import { runStep } from './quickStep.ts';
import type { TagMatter } from './tagMatter.ts';

interface TagItem extends vscode.QuickPickItem {
  readonly tags: readonly string[];
}

/** Which tags, any number: the desk's, those of the last time as one line, or a new one that is typed. */
export async function askTags(
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
): Promise<TagAnswer> {
  const pick = vscode.window.createQuickPick<TagItem>();
  pick.canSelectMany = true;
  const fixed = itemsOf(matter, draft);
  pick.items = fixed;
  pick.selectedItems = fixed.filter(
    ({ tags: [tag], tags }) => tags.length === 1 && tag !== undefined && draft.tags.includes(tag),
  );
  const listening = pick.onDidChangeValue((typed) => {
    const selected = new Set(pick.selectedItems.map(({ label }) => label));
    pick.items = [...fixed, ...newTag(typed, fixed)];
    pick.selectedItems = pick.items.filter(({ label }) => selected.has(label));
  });
  try {
    const end = await runStep(pick, {
      title: matter.title,
      ...frame,
      placeholder: vscode.l10n.t('Tags: Space selects, Enter goes on; type to add a new one'),
    });
    const typed = newTag(pick.value, fixed);
    // Who types a new tag and presses Enter means it, selected or not.
    const said = [...pick.selectedItems, ...(end.go === 'accept' ? typed : [])];
    const tags = [...new Set(said.flatMap((item) => item.tags))];
    return {
      go: end.go === 'accept' || end.go === 'button' ? 'next' : end.go,
      draft: { ...draft, tags },
    };
  } finally {
    listening.dispose();
    pick.dispose();
  }
}

function itemsOf({ tags, lastTags }: TagMatter, draft: TagDraft): TagItem[] {
  const all = [
    ...new Set([
      ...lastTags.filter((tag) => tags.includes(tag)),
      ...tags,
      ...lastTags,
      ...draft.tags,
    ]),
  ];
  const items: TagItem[] = all.map((tag) => ({ label: tag, tags: [tag] }));
  if (lastTags.length < 2) return items;
  const again = vscode.l10n.t('As last time');
  return [{ label: again, description: lastTags.join(', '), tags: lastTags }, ...items];
}

function newTag(typed: string, items: readonly TagItem[]): TagItem[] {
  const tag = typed.replaceAll(/\s+/gu, ' ').trim();
  const like = (label: string): boolean => label.toLowerCase().includes(tag.toLowerCase());
  if (tag === '' || items.some(({ label }) => like(label))) return [];
  return [{ label: tag, description: vscode.l10n.t('new tag'), tags: [tag], alwaysShow: true }];
}
