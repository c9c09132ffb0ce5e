import type * as vscode from 'vscode';
import type { Newsroom } from '../services/newsroom.ts';

/** Waits until the folder is read, if it is being read, or until nobody wants the answer any more. */
export async function folderRead(
  newsroom: Newsroom,
  token: vscode.CancellationToken,
): Promise<void> {
  if (newsroom.state.phase !== 'reading') return;
  const cancelled = new Promise<void>((resolve) => {
    token.onCancellationRequested(() => resolve());
  });
  await Promise.race([newsroom.open(), cancelled]);
}
