// The rules of package.json that the packager lets pass and a user would run into.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules, type Json, type Package } from './support/manifest.ts';

describe('the manifest', () => {
  const real: Package = {
    manifest: JSON.parse(read('package.json')) as Json,
    words: JSON.parse(read('package.nls.json')) as Record<string, string>,
    readme: existsSync('README.md') ? read('README.md') : '',
    sources: ['src/vscode', 'src']
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((path) => path.endsWith('.ts'))
      .map(read)
      .join('\n'),
    exists: existsSync,
    packaged: packagedBy(read('.vscodeignore')),
  };

  for (const [name, findBreaches] of Object.entries(rules)) {
    it(name, () => assert.deepEqual(findBreaches(real), []));
  }
});

describe('the manifest test itself', () => {
  const sound = {
    main: './dist/a.cjs',
    browser: './dist/b.cjs',
    scripts: { build: 'esbuild --outfile=dist/a.cjs && esbuild --outfile=dist/b.cjs' },
    engines: { vscode: '^1.103.0' },
    devDependencies: { '@types/vscode': '1.103.0' },
    contributes: {
      commands: [
        { command: 'claimdesk.tag', title: '%tag%', category: 'Claimdesk', icon: '$(tag)' },
      ],
      views: {
        claimdesk: [{ id: 'claimdesk.claims', name: '%claims%', icon: 'images/claims.svg' }],
      },
      menus: { 'view/title': [{ command: 'claimdesk.tag', when: 'view == claimdesk.claims' }] },
      keybindings: [{ command: 'claimdesk.tag', key: 'ctrl+k a', when: 'editorTextFocus' }],
      colors: [
        {
          id: 'claimdesk.money',
          description: '%money%',
          defaults: {
            dark: '#111',
            light: '#222',
            highContrast: '#333',
            highContrastLight: '#444',
          },
        },
      ],
      configuration: { properties: { wrap: { default: true, description: '%wrap%' } } },
    },
  };
  const words = { tag: 'Tag', claims: 'Claims', money: 'Money', wrap: 'Wrap' };
  const asPackage = (manifest: Json, changes: Partial<Package> = {}): Package => ({
    manifest,
    words,
    readme: '![Marks](images/marks.png)',
    sources: "registerCommand('claimdesk.tag'); new ThemeColor('claimdesk.money')",
    exists: (path) => ['images/claims.svg', 'images/marks.png'].includes(path),
    packaged: (path) => /^(?:dist|images)\//.test(path),
    ...changes,
  });
  const changed = (path: string, value: Json | undefined): Json => {
    const copy = structuredClone(sound);
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place = copy as unknown as Record<string, unknown>;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    if (value === undefined) delete place[last];
    else place[last] = value;
    return copy;
  };

  it('finds nothing in a sound one', () => assert.deepEqual(breachesOf(asPackage(sound)), []));

  const planted: [rule: string, path: string, value: Json | undefined][] = [
    ['builds every program that it names', 'scripts.build', 'esbuild --outfile=dist/a.cjs'],
    [
      'has every file that it names, also when packaged',
      'contributes.views.claimdesk.0.icon',
      'images/no.svg',
    ],
    ['has words for every %key%', 'contributes.commands.0.title', '%nothing%'],
    ['translates all that it shows', 'contributes.commands.0.title', 'Tag'],
    ['gives every command a title and the category', 'contributes.commands.0.category', 'Desk'],
    ['names every command in the sources', 'contributes.commands.0.command', 'claimdesk.none'],
    [
      'contributes every command that menus, keys, views and steps name',
      'contributes.keybindings.0.command',
      'claimdesk.none',
    ],
    [
      'contributes every view that conditions name',
      'contributes.menus.view/title.0.when',
      'view == claimdesk.no',
    ],
    ['gives every key a condition', 'contributes.keybindings.0.when', undefined],
    [
      'gives every colour to all four kinds of theme',
      'contributes.colors.0.defaults.highContrast',
      null,
    ],
    [
      'gives every colour to all four kinds of theme',
      'contributes.colors.0.defaults.light',
      undefined,
    ],
    [
      'contributes every colour of its own that the sources name',
      'contributes.colors.0.id',
      'claimdesk.none',
    ],
    [
      'describes every setting and gives it a default',
      'contributes.configuration.properties.wrap',
      { default: 1 },
    ],
    ['is typed by the oldest editor that it runs in', 'engines.vscode', '^1.102.0'],
  ];
  for (const [rule, path, value] of planted) {
    it(`catches ${path} = ${JSON.stringify(value) ?? 'nothing'}`, () =>
      assert.ok(breachesOf(asPackage(changed(path, value))).includes(rule)));
  }

  it('catches an image that the README lacks', () =>
    assert.deepEqual(breachesOf(asPackage(sound, { readme: '<img src="images/no.png">' })), [
      'has every image of the README',
    ]));

  it('catches words without use', () =>
    assert.deepEqual(breachesOf(asPackage(sound, { words: { ...words, old: 'Old' } })), [
      'has no words without use',
    ]));

  it('catches a link to a command that is none', () =>
    assert.deepEqual(
      breachesOf(asPackage(sound, { words: { ...words, wrap: '[Wrap](command:claimdesk.none)' } })),
      ['contributes every command that menus, keys, views and steps name'],
    ));

  it('catches a program that is not packaged', () =>
    assert.ok(
      breachesOf(asPackage(sound, { packaged: () => false })).includes('packages its programs'),
    ));

  it('catches one key for two commands', () => {
    const [key] = sound.contributes.keybindings;
    assert.deepEqual(breachesOf(asPackage(changed('contributes.keybindings', [key!, key!]))), [
      'gives no two commands the same key in the same place',
    ]);
  });
});

/** .vscodeignore leaves everything out but what its lines with `!` name: a file, or a folder by `**`, or names by `*`. */
function packagedBy(ignore: string): (path: string) => boolean {
  const patterns = [...ignore.matchAll(/^!(.+)$/gm)].map(
    ([, glob = '']) =>
      new RegExp(
        `^${glob.replaceAll('.', '\\.').replaceAll(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))}$`,
      ),
  );
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function breachesOf(from: Package): string[] {
  return Object.entries(rules).flatMap(([name, rule]) => (rule(from).length > 0 ? [name] : []));
}
