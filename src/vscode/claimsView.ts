import * as vscode from 'vscode';
import type { Address } from '../services/ports.ts';
import { ClaimTree } from './claimTree.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { outlinedItems } from '../services/claimOutline.ts';
import { isClaimNode, type ClaimNode } from './claimNode.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';
import { showFolderState } from './folderState.ts';

/** Milliseconds: a held arrow key moves the tree once, at its end. */
const followDelay = 120;
/** Milliseconds: the list puts the article in front first, and draws itself anew for that. */
const arriveDelay = 600;
/** Milliseconds: whoever types does not read numbers. */
const countDelay = 150;

/** The Claims view: articles, their headings and claims; it follows the cursor and counts what is open. */
export class ClaimsView implements vscode.Disposable {
  readonly #view: vscode.TreeView<ClaimNode>;
  readonly #subscriptions: vscode.Disposable;

  constructor(desk: Desk) {
    const tree = new ClaimTree(desk);
    const view = vscode.window.createTreeView('claimdesk.claims', {
      treeDataProvider: tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
    const follower = new CursorFollower(desk, tree, view);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        showCount(desk, view);
        showFolderState(desk.newsroom, view);
      }, countDelay);
    };
    const open = (): void => {
      if (view.visible) tree.open();
    };
    open();
    this.#view = view;
    this.#subscriptions = vscode.Disposable.from(
      tree,
      view,
      follower,
      new vscode.Disposable(desk.reviews.onDidChange(count)),
      desk.articles.onDidChange(count),
      desk.articles.onDidChangeFront(count),
      new vscode.Disposable(desk.newsroom.onDidChange(count)),
      new vscode.Disposable(() => clearTimeout(timer)),
      view.onDidChangeVisibility(() => {
        open();
        follower.followSoon();
      }),
      registerNodeCommands(tree),
    );
  }

  /** What keys that are pressed in the view are about. */
  selected(): readonly ClaimNode[] {
    return this.#view.selection;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function registerNodeCommands(tree: ClaimTree): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('claimdesk.showClaims', async () =>
      vscode.commands.executeCommand('claimdesk.claims.focus'),
    ),
    registerCommand('claimdesk.revealClaim', async (node: unknown) => {
      if (isClaimNode(node)) await tree.revealInArticle(node);
    }),
    registerCommand('claimdesk.copyClaim', async (node: unknown) => {
      if (isClaimNode(node)) await vscode.env.clipboard.writeText(await tree.textOf(node));
    }),
  );
}

/** The number of open claims on the icon of the view, and the progress beside its title, of the article in front. */
function showCount(desk: Desk, view: vscode.TreeView<ClaimNode>): void {
  const { front } = desk.articles;
  const outline = front === null ? null : claimOutlineOf(desk, front.document);
  if (outline === null || outline.counted === 0) {
    view.badge = undefined;
    view.description = '';
    return;
  }
  const { counted, open } = outline;
  view.description = vscode.l10n.t('{0} of {1} checked', counted - open, counted);
  const tooltip =
    open === 1
      ? vscode.l10n.t('1 claim of this article is open')
      : vscode.l10n.t('{0} claims of this article are open', open);
  view.badge = open === 0 ? undefined : { value: open, tooltip };
}

/** Selects the claim at the cursor, unless the view is hidden or the user has said not to. */
class CursorFollower implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #tree: ClaimTree;
  readonly #view: vscode.TreeView<ClaimNode>;
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Whether another article has come to the front, whose branch has to be opened. */
  #hasMoved = false;

  constructor(desk: Desk, tree: ClaimTree, view: vscode.TreeView<ClaimNode>) {
    this.#desk = desk;
    this.#tree = tree;
    this.#view = view;
    this.#subscriptions = vscode.Disposable.from(
      desk.articles.onDidChangeFront(() => {
        this.#hasMoved = true;
        this.followSoon();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === desk.articles.front) this.followSoon();
      }),
    );
  }

  followSoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#follow();
      },
      this.#hasMoved ? arriveDelay : followDelay,
    );
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  async #follow(): Promise<void> {
    const { front } = this.#desk.articles;
    const wanted = vscode.workspace.getConfiguration('claimdesk').get('claims.followCursor', true);
    if (!this.#view.visible || front === null || !wanted) return;
    const node = this.#nodeAt(front);
    if (this.#view.selection.includes(node) && !this.#hasMoved) return;
    this.#hasMoved = false;
    try {
      await this.#view.reveal(node, { select: true, focus: false, expand: 1 });
    } catch (error) {
      // The claim was edited away while the tree was drawn: the next move of the cursor follows again.
      this.#desk.log.info(
        `The claim at the cursor could not be shown in the list: ${String(error)}`,
      );
    }
  }

  /** The claim at the cursor, else the heading that it stands below, else the article. */
  #nodeAt({ document, selection }: vscode.TextEditor): ClaimNode {
    const article: Address = toAddress(document.uri);
    const offset = document.offsetAt(selection.active);
    const outline = claimOutlineOf(this.#desk, document);
    if (outline === null) return this.#tree.articleNode(article);
    const item = outlinedItems(outline).find(({ start, end }) => start <= offset && offset <= end);
    if (item !== undefined) return this.#tree.itemNode(article, item.key);
    const section = outline.sections.findLast(({ span }) => span !== null && span.start <= offset);
    return section === undefined
      ? this.#tree.articleNode(article)
      : this.#tree.sectionNode(article, section.key);
  }
}
