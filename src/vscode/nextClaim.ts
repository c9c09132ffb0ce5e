import * as vscode from 'vscode';
import type { OutlinedClaim } from '../services/claimOutline.ts';
import { nextOpenClaim, type Direction } from '../services/nextOpenClaim.ts';
import type { Address } from '../services/ports.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';
import type { Moves } from './moves.ts';
import { revealClaim } from './revealClaim.ts';
import { openReviewed } from './reviewFeed.ts';

/** Articles that are looked through before the user sees that it takes time, and can stop it. */
const quietly = 20;

interface Place {
  readonly article: Address;
  readonly claim: OutlinedClaim;
}

/** Goes to the next or previous unchecked claim: of this article, then of the others, then of this one from its other end. */
export async function goToOpenClaim(
  desk: Desk,
  direction: Direction,
  options: { readonly focus: boolean },
): Promise<boolean> {
  const place = findHere(desk, direction) ?? (await findElsewhere(desk, direction));
  if (place === null) {
    const message = vscode.l10n.t('No unchecked claim is left.');
    vscode.window.setStatusBarMessage(`$(pass) ${message}`, 5000);
    return false;
  }
  await revealClaim(place.article, place.claim, options);
  return true;
}

/** `claimdesk.nextOpenClaim` and `claimdesk.previousOpenClaim`. */
export function registerNextClaim(desk: Desk, moves: Moves): vscode.Disposable {
  const go = async (direction: Direction, from: unknown): Promise<void> => {
    // A key in the view leaves the focus there.
    const isView = typeof from === 'object' && from !== null && 'view' in from;
    if (desk.articles.front === null && desk.newsroom.articles().length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
      return;
    }
    await moves.take(async () => goToOpenClaim(desk, direction, { focus: !isView }));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('claimdesk.nextOpenClaim', async (from: unknown) =>
      go('next', from),
    ),
    vscode.commands.registerCommand('claimdesk.previousOpenClaim', async (from: unknown) =>
      go('previous', from),
    ),
  );
}

function findHere(desk: Desk, direction: Direction): Place | null {
  const { front } = desk.articles;
  if (front === null) return null;
  const { document, selection } = front;
  const outline = claimOutlineOf(desk, document);
  const offset = document.offsetAt(selection.active);
  const claim = outline === null ? null : nextOpenClaim(outline, offset, direction);
  return claim === null ? null : { article: toAddress(document.uri), claim };
}

/** The other articles in the order of the list, and at last this one again. */
async function findElsewhere(desk: Desk, direction: Direction): Promise<Place | null> {
  const all = desk.newsroom.articles().map(({ address }) => address);
  const front = desk.articles.front;
  const here = front === null ? null : toAddress(front.document.uri);
  const at = here === null ? -1 : all.indexOf(here);
  const after = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  const order = direction === 'next' ? after : after.toReversed();
  const queue = here === null ? order : [...order, here];
  const first = await search(desk, queue.slice(0, quietly), direction);
  if (first !== null || queue.length <= quietly) return first;
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for an unchecked claim'),
      cancellable: true,
    },
    async (_progress, token) => search(desk, queue.slice(quietly), direction, token),
  );
}

async function search(
  desk: Desk,
  articles: readonly Address[],
  direction: Direction,
  token?: vscode.CancellationToken,
): Promise<Place | null> {
  for (const article of articles) {
    if (token?.isCancellationRequested === true) return null;
    try {
      const outline = claimOutlineOf(desk, await openReviewed(desk, article));
      const claim = outline === null ? null : nextOpenClaim(outline, null, direction);
      if (claim !== null) return { article, claim };
    } catch (error) {
      // Gone since the folder was read, or not text.
      desk.log.warn(`${article} could not be looked through: ${String(error)}`);
    }
  }
  return null;
}
