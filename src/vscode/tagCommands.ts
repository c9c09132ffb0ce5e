import * as vscode from 'vscode';
import type { VerdictSetting } from '../core/annotations/deskSettings.ts';
import {
  draftOf,
  noSource,
  sourceSteps,
  stepsOf,
  type TagDraft,
  type TagStep,
} from '../services/tagDraft.ts';
import { TagDrafts } from '../services/tagDrafts.ts';
import { articleAddress } from './articleFiles.ts';
import { isDiscussed, type CommentThreads } from './commentThreads.ts';
import type { Desk } from './desk.ts';
import { findTargets, nodesOf, type SelectedNodes } from './findTargets.ts';
import type { Moves } from './moves.ts';
import { goToOpenClaim } from './nextClaim.ts';
import { askReply } from './replyQuestion.ts';
import { revealClaim } from './revealClaim.ts';
import { ensureReviewer } from './reviewer.ts';
import type { ReviewTarget } from './reviewTarget.ts';
import { saveTag } from './saveTag.ts';
import { askTag, needsEvidence } from './tagDialog.ts';

/** Tag, confirm, verdict by number, comment, add evidence: each about the items of the view, or what the cursor is in. */
export function registerTagCommands(
  desk: Desk,
  selected: SelectedNodes,
  threads: CommentThreads,
  moves: Moves,
): vscode.Disposable {
  const tagging = new Tagging(desk, selected, threads, moves);
  const commands: readonly (readonly [string, (args: readonly unknown[]) => Promise<void>])[] = [
    ['claimdesk.tag', async (args) => tagging.tag(args)],
    ['claimdesk.comment', async (args) => tagging.comment(args)],
    ['claimdesk.addEvidence', async (args) => tagging.addEvidence(args)],
    ['claimdesk.confirm', async (args) => tagging.giveVerdict(args, bestVerdict)],
    ['claimdesk.verdict', async (args) => tagging.giveVerdict(args, verdictByNumber(args[0]))],
  ];
  return vscode.Disposable.from(
    ...commands.map(([id, run]) =>
      vscode.commands.registerCommand(id, async (...args: unknown[]) => run(args)),
    ),
  );
}

type ChooseVerdict = (verdicts: readonly VerdictSetting[]) => VerdictSetting | undefined;

class Tagging {
  readonly #desk: Desk;
  readonly #selected: SelectedNodes;
  readonly #threads: CommentThreads;
  readonly #moves: Moves;
  readonly #drafts: TagDrafts;

  constructor(desk: Desk, selected: SelectedNodes, threads: CommentThreads, moves: Moves) {
    this.#desk = desk;
    this.#moves = moves;
    this.#threads = threads;
    this.#selected = selected;
    this.#drafts = new TagDrafts(desk.context.workspaceState);
  }

  async tag(args: readonly unknown[]): Promise<void> {
    const targets = await this.#targets(args);
    const [first] = targets;
    if (first === undefined) return;
    const needs = needsEvidence(this.#desk, first);
    await this.#ask(
      targets,
      (draft) => draft,
      (draft) => stepsOf(draft, needs),
    );
  }

  /** The first comment of a claim; where a discussion is going on, a reply, with the discussion in view. */
  async comment(args: readonly unknown[]): Promise<void> {
    const targets = await this.#targets(args);
    const [first] = targets;
    if (first === undefined) return;
    const discussed = targets.length === 1 ? first.annotations.findLast(isDiscussed) : undefined;
    if (discussed === undefined) {
      await this.#ask(
        targets,
        (draft) => draft,
        () => ['comment'],
      );
      return;
    }
    await revealClaim(first.article, discussed.span ?? first.span, { focus: true });
    this.#threads.open(first.article, discussed.annotation.id);
    await askReply(this.#desk, first.article, discussed);
  }

  async addEvidence(args: readonly unknown[]): Promise<void> {
    const targets = await this.#targets(args);
    await this.#ask(targets, (draft) => ({ ...draft, addSource: true }), sourceSteps);
  }

  /** One key, one verdict; evidence is asked for where the desk wants some and none is there. Then on to the next claim. */
  async giveVerdict(args: readonly unknown[], choose: ChooseVerdict): Promise<void> {
    // Questions are not waited for by other keys: who reviews, and whether to save an untitled article.
    if (this.#desk.articles.front?.document.isUntitled === true) {
      const targets = await this.#targets(args);
      await (
        await this.#give(args, targets, choose)
      )?.();
      return;
    }
    if ((await ensureReviewer(this.#desk)) === null) return;
    // Keys are quicker than the editor: the next verdict is for the claim that this one goes on to.
    const ask = await this.#moves.take(async () => {
      const targets = await findTargets(this.#desk, this.#selected, args);
      return this.#give(args, targets, choose);
    });
    await ask?.();
  }

  /** Null where the verdict is given, or cannot be; else what asks for the evidence first. */
  async #give(
    args: readonly unknown[],
    targets: readonly ReviewTarget[],
    choose: ChooseVerdict,
  ): Promise<(() => Promise<void>) | null> {
    const [first] = targets;
    if (first === undefined) return null;
    const verdict = choose(this.#desk.settings.of(articleAddress(first.document.uri)).verdicts);
    if (verdict === undefined) {
      const message = vscode.l10n.t('The desk has no verdict of this number.');
      vscode.window.setStatusBarMessage(message, 4000);
      return null;
    }
    if (!isEvidenceMissing(verdict, targets)) {
      if (await this.#saveVerdict(targets, verdict.id)) await this.#advance(args);
      return null;
    }
    const begin = (draft: TagDraft): TagDraft => ({ ...draft, verdict: verdict.id });
    return async () => {
      if (!(await this.#ask(targets, begin, sourceSteps))) return;
      await this.#moves.take(async () => this.#advance(args));
    };
  }

  async #targets(args: readonly unknown[]): Promise<readonly ReviewTarget[]> {
    await this.#moves.settled();
    const targets = await findTargets(this.#desk, this.#selected, args);
    if (targets.length === 0) return [];
    const before = this.#desk.reviews.reviewer;
    if ((await ensureReviewer(this.#desk)) === null) return [];
    // Before anybody reviewed, nothing was known to be one's own.
    return before === null ? findTargets(this.#desk, this.#selected, args) : targets;
  }

  async #ask(
    targets: readonly ReviewTarget[],
    begin: (draft: TagDraft) => TagDraft,
    steps: (draft: TagDraft) => TagStep[],
  ): Promise<boolean> {
    const ask = { begin, stepsOf: steps };
    const draft = await askTag(this.#desk, this.#drafts, targets, ask);
    if (draft === null || !(await saveTag(this.#desk, this.#drafts, targets, draft))) return false;
    for (const { article, words } of targets) await this.#drafts.drop(article, words);
    return true;
  }

  async #saveVerdict(targets: readonly ReviewTarget[], verdict: string): Promise<boolean> {
    for (const target of targets) {
      const draft = { ...draftOf(target.own?.annotation ?? null), verdict, source: noSource };
      if (!(await saveTag(this.#desk, this.#drafts, [target], draft))) return false;
    }
    return true;
  }

  async #advance(args: readonly unknown[]): Promise<void> {
    const advances = vscode.workspace.getConfiguration('claimdesk').get('review.advance', true);
    const nodes = nodesOf(args, this.#selected);
    // Whoever tags several items, or one by its menu, does not go through the article in order.
    if (!advances || (nodes !== null && nodes.length > 1)) return;
    await goToOpenClaim(this.#desk, 'next', { focus: nodes === null });
  }
}

function isEvidenceMissing(verdict: VerdictSetting, targets: readonly ReviewTarget[]): boolean {
  return (
    verdict.evidence && targets.some(({ own }) => (own?.annotation.evidence.length ?? 0) === 0)
  );
}

/** The verdict that says most firmly that a claim is right. */
function bestVerdict(verdicts: readonly VerdictSetting[]): VerdictSetting | undefined {
  const final = verdicts.filter((verdict) => verdict.final && verdict.rank !== null);
  return final.toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0];
}

function verdictByNumber(value: unknown): ChooseVerdict {
  const isNumbered = typeof value === 'object' && value !== null && 'number' in value;
  const number = isNumbered && typeof value.number === 'number' ? value.number : 0;
  return (verdicts) => verdicts[number - 1];
}
