import * as vscode from 'vscode';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import {
  outlinedItems,
  type ClaimOutline,
  type OutlinedItem,
  type OutlinedSection,
} from '../services/claimOutline.ts';
import { looksSame } from '../services/claimOutlineLook.ts';
import type { Address } from '../services/ports.ts';
import { articleAddress } from './articleFiles.ts';
import { articleItem, orphansItem, progressOf, sectionItem } from './claimBranchItems.ts';
import { claimItem, orphanItem } from './claimItem.ts';
import { ClaimNodes, type ClaimNode } from './claimNode.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { toAddress, toUri } from './convert.ts';
import type { Desk } from './desk.ts';
import { isKnownArticle } from './knownPlace.ts';
import { readsFolder } from './preferences.ts';
import { revealClaim } from './revealClaim.ts';
import { openReviewed } from './reviewFeed.ts';

/** Milliseconds between a change and its drawing: typing is drawn a few times a second, a folder being read twice. */
const articleRest = 150;
const folderRest = 500;

/** What the Claims view shows: article, heading, claim; the article in front first. Only changed branches are drawn again. */
export class ClaimTree implements vscode.TreeDataProvider<ClaimNode>, vscode.Disposable {
  readonly #desk: Desk;
  readonly #nodes = new ClaimNodes();
  readonly #outlines = new Map<Address, ClaimOutline>();
  readonly #changed = new vscode.EventEmitter<ClaimNode | undefined>();
  readonly #subscriptions: vscode.Disposable;
  readonly #stale = new Set<Address>();
  #listed = '';
  #articleTimer: ReturnType<typeof setTimeout> | null = null;
  #folderTimer: ReturnType<typeof setTimeout> | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(desk: Desk) {
    this.#desk = desk;
    const unsubscribe = [
      desk.reviews.onDidChange((article) => this.#refreshSoon(article)),
      desk.newsroom.onDidChange(() => this.#relistSoon()),
    ];
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      ...unsubscribe.map((stop) => new vscode.Disposable(stop)),
      desk.articles.onDidOpen(({ uri }) => this.#refreshSoon(toAddress(uri))),
      desk.articles.onDidChange(({ uri }) => this.#refreshSoon(toAddress(uri))),
      desk.articles.onDidChangeFront(() => this.#relist()),
    );
  }

  /** The view is seen: from now on it wants to know the articles of the folder. */
  open(): void {
    const { newsroom } = this.#desk;
    if (newsroom.state.phase === 'closed' && readsFolder()) void newsroom.open();
    this.#relist();
  }

  async getChildren(node?: ClaimNode): Promise<ClaimNode[]> {
    if (node === undefined) {
      const articles = this.#articles();
      const { front } = this.#desk.articles;
      // So that its progress is known when it is drawn.
      if (front !== null) await this.#outlineOf(toAddress(front.document.uri));
      this.#listed = articles.join('\n');
      return articles.map((article) => this.#nodes.article(article));
    }
    const { article } = node;
    const outline = await this.#outlineOf(article);
    if (outline === null) return [];
    if (node.kind === 'article') return this.#branches(article, outline);
    if (node.kind === 'orphans') {
      return outline.orphans.map(({ annotation }) => this.#nodes.orphan(article, annotation.id));
    }
    if (node.kind !== 'section') return [];
    const section = outline.sections.find(({ key }) => key === node.key);
    return (section?.items ?? []).map(({ key }) => this.#nodes.item(article, key));
  }

  getParent(node: ClaimNode): ClaimNode | undefined {
    if (node.kind === 'article') return undefined;
    if (node.kind === 'orphan') return this.#nodes.orphans(node.article);
    if (node.kind !== 'item') return this.#nodes.article(node.article);
    const section = this.#sectionOf(node.article, node.key);
    return section === undefined || section.title === null
      ? this.#nodes.article(node.article)
      : this.#nodes.section(node.article, section.key);
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    const outline = this.#outlines.get(node.article);
    const settings = this.#settingsOf(node.article);
    if (node.kind === 'article') return this.#articleItem(node, outline);
    if (outline === undefined) return new vscode.TreeItem('');
    if (node.kind === 'orphans') return orphansItem(node, outline);
    if (node.kind === 'section') {
      return sectionItem(
        node,
        outline.sections.find(({ key }) => key === node.key),
      );
    }
    if (node.kind === 'orphan') {
      const placed = outline.orphans.find(({ annotation }) => annotation.id === node.key);
      return placed === undefined ? new vscode.TreeItem('') : orphanItem(node, placed, settings);
    }
    const item = this.itemOf(node);
    return item === null ? new vscode.TreeItem('') : claimItem(node, item, settings);
  }

  articleNode(article: Address): ClaimNode {
    return this.#nodes.article(article);
  }

  sectionNode(article: Address, key: string): ClaimNode {
    return this.#nodes.section(article, key);
  }

  itemNode(article: Address, key: string): ClaimNode {
    return this.#nodes.item(article, key);
  }

  /** The claim or note that a node shows, as last drawn; null for other nodes and for what is gone. */
  itemOf(node: ClaimNode): OutlinedItem | null {
    if (node.kind !== 'item') return null;
    const outline = this.#outlines.get(node.article);
    return outline === undefined
      ? null
      : (outlinedItems(outline).find(({ key }) => key === node.key) ?? null);
  }

  /** Shows in the article what a node stands for; the list keeps the focus. */
  async revealInArticle(node: ClaimNode): Promise<void> {
    if (!isKnownArticle(this.#desk, node.article)) return;
    const outline = await this.#outlineOf(node.article);
    const span =
      node.kind === 'section'
        ? outline?.sections.find(({ key }) => key === node.key)?.span
        : this.itemOf(node);
    await revealClaim(node.article, span ?? { start: 0, end: 0 }, { focus: false });
  }

  async textOf(node: ClaimNode): Promise<string> {
    if (!isKnownArticle(this.#desk, node.article)) return '';
    const outline = await this.#outlineOf(node.article);
    const orphan = outline?.orphans.find(({ annotation }) => annotation.id === orphanKey(node));
    return this.itemOf(node)?.text ?? orphan?.annotation.target.quote ?? '';
  }

  dispose(): void {
    if (this.#articleTimer !== null) clearTimeout(this.#articleTimer);
    if (this.#folderTimer !== null) clearTimeout(this.#folderTimer);
    this.#subscriptions.dispose();
  }

  #branches(article: Address, outline: ClaimOutline): ClaimNode[] {
    const branches = outline.sections.flatMap(({ key, title, items }) =>
      title === null
        ? items.map((item) => this.#nodes.item(article, item.key))
        : [this.#nodes.section(article, key)],
    );
    return outline.orphans.length === 0 ? branches : [...branches, this.#nodes.orphans(article)];
  }

  /** The article in front, then the others by name. */
  #articles(): readonly Address[] {
    const { articles, newsroom } = this.#desk;
    const front = articles.front === null ? null : toAddress(articles.front.document.uri);
    const known = newsroom.articles().map(({ address }) => address);
    return front === null ? known : [front, ...known.filter((address) => address !== front)];
  }

  /** From the open document where there is one; else the article is opened in the background, once. */
  async #outlineOf(article: Address): Promise<ClaimOutline | null> {
    const open = this.#desk.articles.all().find(({ uri }) => toAddress(uri) === article);
    if (open === undefined && this.#outlines.has(article) && !this.#stale.has(article)) {
      return this.#outlines.get(article) ?? null;
    }
    try {
      const document = open ?? (await openReviewed(this.#desk, article));
      const outline = claimOutlineOf(this.#desk, document);
      if (outline === null) this.#outlines.delete(article);
      else this.#outlines.set(article, outline);
      this.#stale.delete(article);
      return outline;
    } catch (error) {
      this.#desk.log.warn(`The claims of ${article} could not be listed: ${String(error)}`);
      return null;
    }
  }

  #sectionOf(article: Address, key: string): OutlinedSection | undefined {
    const outline = this.#outlines.get(article);
    return outline?.sections.find(({ items }) => items.some((item) => item.key === key));
  }

  #settingsOf(article: Address): DeskSettings {
    return this.#desk.settings.of(articleAddress(toUri(article)));
  }

  #articleItem(node: ClaimNode, outline: ClaimOutline | undefined): vscode.TreeItem {
    const { front } = this.#desk.articles;
    const isFront = front !== null && toAddress(front.document.uri) === node.article;
    const count = outline === undefined ? this.#factsCount(node.article) : progressOf(outline);
    return articleItem(node, count, isFront);
  }

  #factsCount(article: Address): string {
    const claims = this.#desk.newsroom.factsOf(article)?.claims ?? [];
    const core = claims.filter(({ strength }) => strength === 'core').length;
    if (core === 0) return '';
    return core === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', core);
  }

  #refreshSoon(article: Address): void {
    this.#stale.add(article);
    this.#articleTimer ??= setTimeout(() => {
      this.#articleTimer = null;
      this.#refreshStale();
    }, articleRest);
  }

  #refreshStale(): void {
    for (const article of this.#stale) {
      const open = this.#desk.articles.all().find(({ uri }) => toAddress(uri) === article);
      if (open === undefined) continue;
      this.#stale.delete(article);
      const before = this.#outlines.get(article);
      const after = claimOutlineOf(this.#desk, open);
      // The editor draws a branch before it asks for what is below it: both must see the same outline.
      if (after === null) this.#outlines.delete(article);
      else this.#outlines.set(article, after);
      this.#nodes.prune(article, keysOf(after));
      if (after === null || before === undefined || !looksSame(before, after)) {
        this.#changed.fire(this.#nodes.article(article));
      }
    }
  }

  #relistSoon(): void {
    this.#folderTimer ??= setTimeout(() => {
      this.#folderTimer = null;
      this.#relist();
    }, folderRest);
  }

  #relist(): void {
    if (this.#articles().join('\n') !== this.#listed) this.#changed.fire(undefined);
  }
}

function keysOf(outline: ClaimOutline | null): ReadonlySet<string> {
  if (outline === null) return new Set();
  const { sections, orphans } = outline;
  return new Set([
    ...sections.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
    ...orphans.map(({ annotation }) => annotation.id),
  ]);
}

function orphanKey(node: ClaimNode): string | null {
  return node.kind === 'orphan' ? node.key : null;
}
