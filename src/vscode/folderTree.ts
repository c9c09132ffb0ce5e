import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { ListedGroup, ListedThing } from '../services/folderLists.ts';
import type { ArticleFacts } from '../services/newsroomFacts.ts';
import type { Occurrence } from '../services/newsroomIndex.ts';
import { shorten, type ShortText } from '../services/shorten.ts';
import { articleName } from './articleName.ts';
import { toLocation } from './convert.ts';
import type { Desk } from './desk.ts';
import type { KindWords } from './kindWords.ts';
import type { ListScope } from './listScope.ts';

/** What differs between the list of entities and that of figures. */
export interface FolderTreeParts<Kind> {
  readonly view: string;
  list(articles: readonly ArticleFacts[]): readonly ListedGroup<Kind>[];
  words(kind: Kind): KindWords;
  /** Beside the label of a thing, before the number of places. */
  describe(thing: ListedThing): string;
  /** The words at a place, and the index of the sentence they stand in. */
  at(place: Occurrence): (Span & { readonly text: string; readonly claim: number | null }) | null;
}

type Node<Kind> =
  | { readonly level: 'group'; readonly group: ListedGroup<Kind> }
  | { readonly level: 'thing'; readonly kind: Kind; readonly thing: ListedThing }
  | { readonly level: 'place'; readonly kind: Kind; readonly place: Occurrence };

/** A place's line in the tree: about what a sidebar shows without scrolling. */
const longestLine = 90;
/** Milliseconds between two redrawings while the folder is being read or typed in. */
const rest = 400;

/** A view that lists what the articles of the folder name or give: kind, thing, places. Nothing is listed before it is shown. */
export class FolderTree<Kind extends string>
  implements vscode.TreeDataProvider<Node<Kind>>, vscode.Disposable
{
  readonly #desk: Desk;
  readonly #scope: ListScope;
  readonly #parts: FolderTreeParts<Kind>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node<Kind>>;
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(desk: Desk, scope: ListScope, parts: FolderTreeParts<Kind>) {
    this.#desk = desk;
    this.#scope = scope;
    this.#parts = parts;
    this.#view = vscode.window.createTreeView(parts.view, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const unsubscribe = desk.newsroom.onDidChange(() => this.#refreshSoon());
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#changed,
      new vscode.Disposable(unsubscribe),
      scope.onDidChange(() => this.#refreshSoon()),
      this.#view.onDidChangeVisibility(() => this.#refreshSoon()),
    );
  }

  getChildren(node?: Node<Kind>): Node<Kind>[] {
    if (node === undefined) return this.#groups();
    if (node.level === 'group') {
      const { kind, things } = node.group;
      return things.map((thing) => ({ level: 'thing', kind, thing }));
    }
    if (node.level === 'place') return [];
    return node.thing.places.map((place) => ({ level: 'place', kind: node.kind, place }));
  }

  getTreeItem(node: Node<Kind>): vscode.TreeItem {
    if (node.level === 'group') return this.#groupItem(node.group);
    if (node.level === 'thing') return this.#thingItem(node.kind, node.thing);
    return this.#placeItem(node.place);
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #groups(): Node<Kind>[] {
    const { phase, read, total } = this.#desk.newsroom.state;
    this.#view.message =
      phase === 'reading' && total > 0
        ? vscode.l10n.t('Reading articles: {0} of {1}', read, total)
        : '';
    const groups = this.#parts.list(this.#scope.articles());
    return groups.map((group) => ({ level: 'group', group }));
  }

  #groupItem({ kind, things }: ListedGroup<Kind>): vscode.TreeItem {
    const { plural, icon } = this.#parts.words(kind);
    const item = new vscode.TreeItem(plural, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${this.#parts.view}/${kind}`;
    item.iconPath = icon;
    item.description = String(things.length);
    item.accessibilityInformation = { label: `${plural}, ${things.length}` };
    return item;
  }

  #thingItem(kind: Kind, thing: ListedThing): vscode.TreeItem {
    const item = new vscode.TreeItem(thing.label, vscode.TreeItemCollapsibleState.Collapsed);
    const { length } = thing.places;
    const count = length === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', length);
    const about = this.#parts.describe(thing);
    item.id = `${this.#parts.view}/${thing.key}`;
    item.iconPath = this.#parts.words(kind).icon;
    item.description = about === '' ? String(length) : `${about} · ${length}`;
    item.tooltip = [thing.label, about, count].filter((part) => part !== '').join('\n');
    item.accessibilityInformation = { label: [thing.label, about, count].join(', ') };
    return item;
  }

  #placeItem(place: Occurrence): vscode.TreeItem {
    const { article } = place;
    const at = this.#parts.at(place);
    if (at === null) return new vscode.TreeItem('');
    const { text, highlights } = lineAt(article, at);
    const item = new vscode.TreeItem({
      label: text,
      highlights: highlights.map(({ start, end }) => [start, end] as [number, number]),
    });
    const line = toLocation(article, at).range.start.line + 1;
    const where = vscode.l10n.t('{0}, line {1}', articleName(article.address), line);
    item.description = where;
    item.tooltip = `${text}\n${where}`;
    item.accessibilityInformation = { label: `${text}, ${where}` };
    item.command = {
      command: 'claimdesk.revealSpan',
      title: vscode.l10n.t('Show in Article'),
      arguments: [article.address, at.start, at.end],
    };
    return item;
  }

  #refreshSoon(): void {
    if (!this.#view.visible) return;
    const { newsroom } = this.#desk;
    // Only once: a user who has stopped the reading, or switched it off, is not overruled.
    const wanted = vscode.workspace.getConfiguration('claimdesk').get('folder.read', true);
    if (newsroom.state.phase === 'closed' && wanted) void newsroom.open();
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#changed.fire();
    }, rest);
  }
}

/** The sentence at a place, shortened so that the words in question are in it. */
function lineAt(
  article: ArticleFacts,
  at: Span & { readonly text: string; readonly claim: number | null },
): ShortText {
  const words = at.text.replaceAll(/\s+/gu, ' ');
  const sentence = at.claim === null ? undefined : article.claims[at.claim];
  // The fact's sentence is on one line already, so the place in it is looked for where it was in the article or before.
  const near =
    sentence === undefined ? -1 : sentence.text.lastIndexOf(words, at.start - sentence.start);
  const start = near >= 0 ? near : (sentence?.text.indexOf(words) ?? -1);
  if (sentence === undefined || start < 0) return shorten(words, longestLine);
  return shorten(sentence.text, longestLine, [{ start, end: start + words.length }]);
}
