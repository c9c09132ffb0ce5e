import type { DeskName } from '../entities/entity.ts';

/** A verdict that reviewers of the desk give. */
export interface VerdictSetting {
  readonly id: string;
  /** As people see it. */
  readonly label: string;
  /** For ClaimReview: the higher, the truer. Null: no rating. */
  readonly rank: number | null;
  /** Whether it closes a claim. */
  readonly final: boolean;
  /** Whether it needs evidence. */
  readonly evidence: boolean;
}

/** What counts as open, and what is remarked on. */
export interface CheckSettings {
  /** Which claims need a final verdict. */
  readonly claims: 'core' | 'all';
  /** Whose verdict closes a claim: the latest of all reviewers, or that of whoever looks. */
  readonly by: 'anyone' | 'me';
  /** What becomes of evidence without a place in the source. */
  readonly evidenceLocator: 'off' | 'note' | 'required';
}

export interface SignOffSettings {
  /** Ids of the reviewers who may sign; empty: all. */
  readonly by: readonly string[];
  readonly otherThanChecker: boolean;
}

/** What a desk agreed on: `claimdesk.yaml`. */
export interface DeskSettings {
  /** ISO 4217: what a bare `$` means. */
  readonly currency: string;
  readonly verdicts: readonly VerdictSetting[];
  readonly statuses: readonly string[];
  readonly tags: readonly string[];
  readonly check: CheckSettings;
  readonly signOff: SignOffSettings;
  readonly names: readonly DeskName[];
  readonly notNames: readonly string[];
  /** Which files are articles: patterns relative to the folder of the settings. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What holds without a `claimdesk.yaml`, and for whatever it leaves out. */
export const defaultDeskSettings: DeskSettings = {
  currency: 'USD',
  verdicts: [
    { id: 'confirmed', label: 'Confirmed', rank: 5, final: true, evidence: true },
    {
      id: 'confirmed-with-change',
      label: 'Confirmed with change',
      rank: 4,
      final: true,
      evidence: true,
    },
    { id: 'disputed', label: 'Disputed', rank: 3, final: false, evidence: false },
    { id: 'misleading', label: 'Misleading', rank: 2, final: false, evidence: false },
    { id: 'outdated', label: 'Outdated', rank: 2, final: false, evidence: false },
    { id: 'wrong', label: 'Wrong', rank: 1, final: false, evidence: false },
    { id: 'needs-source', label: 'Needs source', rank: null, final: false, evidence: false },
    { id: 'not-a-claim', label: 'Not a claim', rank: null, final: true, evidence: false },
  ],
  statuses: ['open', 'in-progress', 'query-to-author', 'fixed', 'cut', 'done'],
  tags: ['source', 'arithmetic', 'name', 'date', 'quote', 'legal'],
  check: { claims: 'core', by: 'anyone', evidenceLocator: 'note' },
  signOff: { by: [], otherThanChecker: false },
  names: [],
  notNames: [],
  include: ['**/*.txt', '**/*.md'],
  exclude: [
    '**/node_modules/**',
    '**/robots.txt',
    '**/requirements*.txt',
    '**/CMakeLists.txt',
    '**/LICENSE*',
    '**/README*',
    '**/CHANGELOG*',
  ],
};
