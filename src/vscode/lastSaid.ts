import type * as vscode from 'vscode';

/** The verdict and the tags that were given last in this folder: offered first the next time. */
export interface LastSaid {
  readonly verdict: string | null;
  readonly tags: readonly string[];
}

const storeKey = 'claimdesk.lastSaid';

export function lastSaid({ workspaceState }: vscode.ExtensionContext): LastSaid {
  const stored = workspaceState.get<Partial<LastSaid>>(storeKey, {});
  const { verdict, tags } = stored;
  return {
    verdict: typeof verdict === 'string' ? verdict : null,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
  };
}

/** What was not given this time stays what it was. */
export async function rememberSaid(
  context: vscode.ExtensionContext,
  { verdict, tags }: LastSaid,
): Promise<void> {
  const before = lastSaid(context);
  await context.workspaceState.update(storeKey, {
    verdict: verdict ?? before.verdict,
    tags: tags.length > 0 ? tags : before.tags,
  });
}
