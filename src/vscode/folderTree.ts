import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { ListedGroup, ListedThing } from '../services/folderLists.ts';
import type { ArticleFacts } from '../services/newsroomFacts.ts';
import type { Occurrence } from '../services/newsroomIndex.ts';
import { shorten } from '../services/shorten.ts';
import { withoutBullet } from '../services/withoutBullet.ts';
import { articleName } from './articleName.ts';
import { toLocation } from './convert.ts';
import type { Desk } from './desk.ts';
import { showFolderState } from './folderState.ts';
import type { KindWords } from './kindWords.ts';
import type { ListScope } from './listScope.ts';

/** What differs between the list of entities and that of figures. */
export interface FolderTreeParts<Kind> {
  readonly view: string;
  list(articles: readonly ArticleFacts[]): readonly ListedGroup<Kind>[];
  words(kind: Kind): KindWords;
  /** What there is to say of a thing besides its label. */
  describe(thing: ListedThing): string;
  /** The words at a place, and the index of the sentence they stand in. */
  at(place: Occurrence): Place | null;
}

type Node<Kind> =
  | { readonly level: 'group'; readonly group: ListedGroup<Kind> }
  | { readonly level: 'thing'; readonly kind: Kind; readonly thing: ListedThing }
  | { readonly level: 'place'; readonly kind: Kind; readonly place: Occurrence };

/** UTF-16 code units: as much as a wide sidebar shows. */
const longestLine = 90;
/** Where the words in question have to end to be seen in a sidebar as wide as it is at first. */
const glance = 30;
const longestTooltip = 300;
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
    if (node.level === 'place' || node.thing.places.length === 1) return [];
    return node.thing.places.map((place) => ({ level: 'place', kind: node.kind, place }));
  }

  getTreeItem(node: Node<Kind>): vscode.TreeItem {
    if (node.level === 'group') return this.#groupItem(node.group);
    if (node.level === 'thing') return this.#thingItem(node.kind, node.thing);
    return this.#placeItem(node.place);
  }

  /** What the mouse asks for, one at a time: a folder of thousands has too many to write them all beforehand. */
  resolveTreeItem(item: vscode.TreeItem, node: Node<Kind>): vscode.TreeItem {
    if (node.level === 'thing') item.tooltip = this.#thingTooltip(node.thing);
    if (node.level === 'place') item.tooltip = this.#placeTooltip(node.place);
    return item;
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #groups(): Node<Kind>[] {
    showFolderState(this.#desk.newsroom, this.#view);
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
    const [first, ...others] = thing.places;
    const { icon } = this.#parts.words(kind);
    if (first !== undefined && others.length === 0) return this.#onlyItem(thing, first, icon);
    const item = new vscode.TreeItem(thing.label, vscode.TreeItemCollapsibleState.Collapsed);
    const count = vscode.l10n.t('{0} places', thing.places.length);
    item.id = `${this.#parts.view}/${thing.key}`;
    item.iconPath = icon;
    item.description = count;
    item.accessibilityInformation = { label: joined([thing.label, count], ', ') };
    return item;
  }

  /** What has one place is not opened to see it. */
  #onlyItem(thing: ListedThing, place: Occurrence, icon: vscode.ThemeIcon): vscode.TreeItem {
    const at = this.#parts.at(place);
    const item = new vscode.TreeItem(thing.label);
    const where = at === null ? '' : placeWords(place.article, at);
    item.id = `${this.#parts.view}/${thing.key}`;
    item.iconPath = icon;
    item.description = where;
    item.accessibilityInformation = { label: joined([thing.label, where], ', ') };
    if (at !== null) item.command = revealCommand(place.article, at);
    return item;
  }

  #thingTooltip(thing: ListedThing): string {
    const [first, ...others] = thing.places;
    const about = this.#parts.describe(thing);
    if (first !== undefined && others.length === 0) {
      return joined([thing.label, about, this.#placeTooltip(first)], '\n');
    }
    const count = vscode.l10n.t('{0} places', thing.places.length);
    return joined([thing.label, about, count], '\n');
  }

  #placeTooltip(place: Occurrence): string {
    const { article } = place;
    const at = this.#parts.at(place);
    if (at === null) return '';
    return joined([lineAt(article, at, longestTooltip), placeWords(article, at)], '\n');
  }

  #placeItem(place: Occurrence): vscode.TreeItem {
    const { article } = place;
    const at = this.#parts.at(place);
    if (at === null) return new vscode.TreeItem('');
    const text = lineAt(article, at, longestLine);
    const item = new vscode.TreeItem(text);
    const where = placeWords(article, at);
    item.description = where;
    item.accessibilityInformation = { label: joined([text, where], ', ') };
    item.command = revealCommand(article, at);
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

type Place = Span & { readonly text: string; readonly claim: number | null };

function revealCommand({ address }: ArticleFacts, { start, end }: Span): vscode.Command {
  return {
    command: 'claimdesk.revealSpan',
    title: vscode.l10n.t('Show in Article'),
    arguments: [address, start, end],
  };
}

function placeWords(article: ArticleFacts, at: Span): string {
  const line = toLocation(article, at).range.start.line + 1;
  return vscode.l10n.t('{0}, line {1}', articleName(article.address), line);
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** The sentence at a place, shortened so that the words in question are in it. */
function lineAt(article: ArticleFacts, at: Place, limit: number): string {
  const words = at.text.replaceAll(/\s+/gu, ' ');
  const sentence = at.claim === null ? undefined : article.claims[at.claim];
  if (sentence === undefined) return shorten(words, limit).text;
  const text = withoutBullet(sentence.text);
  // The fact's sentence is on one line already, so the place in it is looked for where it was in the article or before.
  const near = text.lastIndexOf(words, at.start - sentence.start);
  const start = near >= 0 ? near : text.indexOf(words);
  if (start < 0) return shorten(text, limit).text;
  return shorten(text, limit, [{ start, end: start + words.length }], Math.min(glance, limit)).text;
}
