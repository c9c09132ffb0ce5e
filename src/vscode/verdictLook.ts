import * as vscode from 'vscode';

/** What a desk's setting says of a verdict, as far as its looks go by it. */
export interface VerdictRank {
  readonly id: string;
  /** 5 is best, 1 is worst; null: it is no measure of truth. */
  readonly rank: number | null;
  readonly final: boolean;
}

/** The verdicts of a desk without settings of its own. */
const known: Readonly<Record<string, readonly [icon: string, colour: string]>> = {
  confirmed: ['pass-filled', 'testing.iconPassed'],
  'confirmed-with-change': ['pass', 'testing.iconPassed'],
  disputed: ['comment-discussion', 'problemsWarningIcon.foreground'],
  misleading: ['warning', 'problemsWarningIcon.foreground'],
  outdated: ['history', 'problemsWarningIcon.foreground'],
  wrong: ['error', 'problemsErrorIcon.foreground'],
  'needs-source': ['question', 'problemsInfoIcon.foreground'],
  'not-a-claim': ['circle-slash', 'disabledForeground'],
};

/** The icon of a verdict, in a colour that themes settle; a desk's own verdicts go by their rank. */
export function verdictIcon(verdict: VerdictRank): vscode.ThemeIcon {
  const [icon, colour] = known[verdict.id] ?? byRank(verdict);
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

/** The icon of a claim that nobody has given a verdict on; a soft claim's is fainter. */
export function openIcon(soft: boolean): vscode.ThemeIcon {
  return new vscode.ThemeIcon(
    'circle-large-outline',
    new vscode.ThemeColor(soft ? 'disabledForeground' : 'icon.foreground'),
  );
}

function byRank({ rank, final }: VerdictRank): readonly [string, string] {
  if (rank === null) {
    return final
      ? ['circle-slash', 'disabledForeground']
      : ['question', 'problemsInfoIcon.foreground'];
  }
  if (rank >= 4) return ['pass-filled', 'testing.iconPassed'];
  return rank >= 2
    ? ['warning', 'problemsWarningIcon.foreground']
    : ['error', 'problemsErrorIcon.foreground'];
}
