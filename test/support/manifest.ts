/** Values of package.json as parsed: any shape. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the rules are asked about. */
export interface Package {
  readonly manifest: Json;
  /** package.nls.json. */
  readonly words: Readonly<Record<string, string>>;
  readonly readme: string;
  /** The sources of src/vscode and the entries, in one text. */
  readonly sources: string;
  /** Whether a path below the project's folder exists. */
  readonly exists: (path: string) => boolean;
  /** Whether the packaged extension holds it. */
  readonly packaged: (path: string) => boolean;
}

type Rule = (from: Package) => readonly string[];

const themes = ['dark', 'light', 'highContrast', 'highContrastLight'];
/** Where a contribution names a file. */
const fileKeys = new Set([
  'path',
  'icon',
  'light',
  'dark',
  'image',
  'svg',
  'markdown',
  'fileMatchUrl',
]);
/** Titles, labels and descriptions are translated: each is a %key%. Names of the product itself are not. */
const shownKeys = new Set(
  'title label name description markdownDescription contents altText enumDescriptions markdownEnumDescriptions enumItemLabels'.split(
    ' ',
  ),
);
const untranslated = new Set(['Claimdesk']);

/** Every rule with the name that the test shows; each answers with its breaches. */
export const rules: Readonly<Record<string, Rule>> = {
  'builds every program that it names': ({ manifest }) => {
    const built = values(at(manifest, 'scripts'))
      .flatMap((script) => [...asText(script).matchAll(/--outfile=(\S+)/g)])
      .map((match) => match[1] ?? '');
    const programs = [
      at(manifest, 'main'),
      at(manifest, 'browser'),
      ...values(at(manifest, 'bin')),
    ];
    return programs.map(asPath).filter((path) => !built.includes(path));
  },
  'packages its programs': ({ manifest, packaged }) =>
    [at(manifest, 'main'), at(manifest, 'browser')].map(asPath).filter((path) => !packaged(path)),
  'has every file that it names, also when packaged': ({ manifest, exists, packaged }) =>
    filesOf(manifest).filter((path) => !exists(path) || !packaged(path)),
  'has every image of the README': ({ readme, exists }) =>
    imagesOf(readme).filter((path) => !exists(path)),
  'has words for every %key%': ({ manifest, words }) =>
    keysOf(manifest).filter((key) => !Object.hasOwn(words, key) || words[key]?.trim() === ''),
  'has no words without use': ({ manifest, words }) => {
    const used = new Set(keysOf(manifest));
    return Object.keys(words).filter((key) => !used.has(key));
  },
  'translates all that it shows': ({ manifest }) =>
    walk(at(manifest, 'contributes'))
      .filter(
        ([path, text]) =>
          shownKeys.has(path.findLast((key) => !/^\d+$/.test(key)) ?? '') && isRaw(text),
      )
      .map(([path]) => path.join('.')),
  'gives every command a title and the category': ({ manifest }) =>
    list(manifest, 'commands')
      .filter((command) => at(command, 'title') === null || at(command, 'category') !== 'Claimdesk')
      .map((command) => asText(at(command, 'command'))),
  'names every command in the sources': ({ manifest, sources }) =>
    commandsOf(manifest).filter((id) => !sources.includes(`'${id}'`)),
  'contributes every command that menus, keys, views and steps name': ({ manifest, words }) => {
    const contributed = new Set(commandsOf(manifest));
    return namedCommands(manifest, words).filter((id) => !contributed.has(id));
  },
  'contributes every view that conditions name': ({ manifest }) => {
    const views = new Set(
      values(at(manifest, 'contributes', 'views'))
        .flatMap(values)
        .map((view) => at(view, 'id')),
    );
    const named = walk(at(manifest, 'contributes')).flatMap(([path, text]) => [
      ...(path.at(-1) === 'when' && typeof text === 'string'
        ? [...text.matchAll(/\b(?:view|focusedView) [!=]= (claimdesk\.[\w.]+)/g)].map(
            (match) => match[1] ?? '',
          )
        : []),
      ...(path[0] === 'viewsWelcome' && path.at(-1) === 'view' ? [asText(text)] : []),
    ]);
    return named.filter((id) => !views.has(id));
  },
  'gives every key a condition': ({ manifest }) =>
    list(manifest, 'keybindings')
      .filter((key) => !at(key, 'when'))
      .map((key) => `${asText(at(key, 'command'))} ${asText(at(key, 'key'))}`),
  'gives no two commands the same key in the same place': ({ manifest }) =>
    repeated(
      list(manifest, 'keybindings').map(
        (key) => `${asText(at(key, 'key'))} when ${asText(at(key, 'when'))}`,
      ),
    ),
  'gives every colour to all four kinds of theme': ({ manifest }) =>
    list(manifest, 'colors')
      .filter((color) => themes.some((theme) => typeof at(color, 'defaults', theme) !== 'string'))
      .map((color) => asText(at(color, 'id'))),
  'contributes every colour of its own that the sources name': ({ manifest, sources }) => {
    const contributed = new Set(list(manifest, 'colors').map((color) => at(color, 'id')));
    return [...sources.matchAll(/ThemeColor\('(claimdesk\.[^']+)'/g)]
      .map((match) => match[1] ?? '')
      .filter((id) => !contributed.has(id));
  },
  'describes every setting and gives it a default': ({ manifest }) =>
    [at(manifest, 'contributes', 'configuration')]
      .flat()
      .flatMap((group) => entries(at(group as Json, 'properties')))
      .filter(
        ([, setting]) =>
          at(setting, 'default') === undefined ||
          !(at(setting, 'description') ?? at(setting, 'markdownDescription')),
      )
      .map(([name]) => name),
  'is typed by the oldest editor that it runs in': ({ manifest }) => {
    const oldest = asText(at(manifest, 'engines', 'vscode')).replace('^', '');
    const types = at(manifest, 'devDependencies', '@types/vscode');
    return types === oldest ? [] : [`@types/vscode ${asText(types)}, engines.vscode ^${oldest}`];
  },
};

function filesOf(manifest: Json): string[] {
  const icon = at(manifest, 'icon');
  const contributed = walk(at(manifest, 'contributes')).flatMap(([path, text]) => {
    const key = path.at(-1) ?? '';
    const isFile = typeof text === 'string' && (fileKeys.has(key) || text.startsWith('./'));
    return isFile && !isNoFile(path, text) ? [asPath(text)] : [];
  });
  return [...(typeof icon === 'string' ? [icon] : []), ...contributed];
}

/** `$(tag)` is an icon of the editor's own; `dark` and `light` are colours among the colours. */
function isNoFile(path: readonly string[], text: string): boolean {
  return text.startsWith('$(') || path[0] === 'colors' || path[0] === 'configuration';
}

function imagesOf(readme: string): string[] {
  const markdown = [...readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)];
  const html = [...readme.matchAll(/<img[^>]*\bsrc="([^"]+)"/g)];
  return [...markdown, ...html]
    .map((match) => match[1] ?? '')
    .filter((path) => !/^https?:/.test(path))
    .map(asPath);
}

function keysOf(manifest: Json): string[] {
  return walk(manifest).flatMap(([, text]) => {
    const key = typeof text === 'string' ? /^%([^%]+)%$/.exec(text)?.[1] : undefined;
    return key === undefined ? [] : [key];
  });
}

function isRaw(text: Json): boolean {
  return (
    typeof text === 'string' && text !== '' && !/^%[^%]+%$/.test(text) && !untranslated.has(text)
  );
}

function commandsOf(manifest: Json): string[] {
  return list(manifest, 'commands').map((command) => asText(at(command, 'command')));
}

/** Our commands wherever they are named: menus, keys, completion events, links in texts. */
function namedCommands(manifest: Json, words: Readonly<Record<string, string>>): string[] {
  const { menus, keybindings, walkthroughs } = (at(manifest, 'contributes') ?? {}) as Record<
    string,
    Json
  >;
  const fields = [menus, keybindings].flatMap((part) =>
    walk(part ?? null).flatMap(([path, text]) => (path.at(-1) === 'command' ? [asText(text)] : [])),
  );
  const events = walk(walkthroughs ?? null).flatMap(([, text]) =>
    typeof text === 'string'
      ? [...text.matchAll(/^onCommand:(.+)$/g)].map((match) => match[1] ?? '')
      : [],
  );
  const links = Object.values(words)
    .flatMap((text) => [...text.matchAll(/\(command:([\w.-]+)/g)])
    .map((match) => match[1] ?? '');
  return [...fields, ...events, ...links].filter((id) => id.startsWith('claimdesk.'));
}

function repeated(all: readonly string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}

function asPath(text: Json | undefined): string {
  return asText(text).replace(/^\.\//, '');
}

/** The value at a path of keys; undefined where there is none. */
function at(from: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, Json>)[key]
        : undefined,
    from,
  );
}

function list(manifest: Json, point: string): readonly Json[] {
  return values(at(manifest, 'contributes', point));
}

function values(of: Json | undefined): readonly Json[] {
  return entries(of).map(([, value]) => value);
}

function entries(of: Json | undefined): readonly (readonly [string, Json])[] {
  return typeof of === 'object' && of !== null ? Object.entries(of as Record<string, Json>) : [];
}

/** Every leaf with the keys that lead to it. */
function walk(
  from: Json | undefined,
  path: readonly string[] = [],
): (readonly [path: readonly string[], value: Json])[] {
  if (from === undefined) return [];
  if (typeof from !== 'object' || from === null) return [[path, from]];
  return entries(from).flatMap(([key, value]) => walk(value, [...path, key]));
}

function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
