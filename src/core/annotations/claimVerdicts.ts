import type { Claim } from '../claims/claim.ts';
import { overlapLength } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { DeskSettings } from './deskSettings.ts';

/** What has to be known of an annotation to say which claim it judges. */
export interface Judged {
  /** In the same text as the claims; null: an orphan, which judges none. */
  readonly span: Span | null;
  /** The verdict in force. */
  readonly verdict: string | null;
  /** The verdict that whoever looks gave, by annotation or reply. */
  readonly ownVerdict: string | null;
  /** When the verdict in force was given (ISO 8601); of two annotations of a claim the later decides. */
  readonly verdictAt: string | null;
  /** The same of the verdict of whoever looks. */
  readonly ownVerdictAt: string | null;
}

/** What reviewers said of a claim. */
export interface ClaimVerdict<Annotation extends Judged> {
  readonly claim: Claim;
  /** In order of place. */
  readonly annotations: readonly Annotation[];
  /** Id of the verdict in force, or null. */
  readonly verdict: string | null;
  /** Whether the desk still wants it checked: a claim of the kind that counts, without a final verdict. */
  readonly open: boolean;
}

/** An annotation that covers so much of a claim is about it, also where it begins before or ends behind it. */
const mostOf = 0.6;

/**
 * Which annotations belong to which claim, and whether the claim is open. An annotation belongs to the claim it covers
 * most of, or that it lies inside (a figure in its sentence); one over several claims belongs to each it covers.
 * Headings, boilerplate and sentences without a claim are judged too where somebody annotated them, but are never open.
 */
export function claimVerdicts<Annotation extends Judged>(
  claims: readonly Claim[],
  annotations: readonly Annotation[],
  settings: DeskSettings,
): ClaimVerdict<Annotation>[] {
  const final = new Set(settings.verdicts.filter((one) => one.final).map(({ id }) => id));
  return claims.map((claim) => {
    const about = annotations.filter(({ span }) => span !== null && isAbout(span, claim));
    const verdict = verdictInForce(about, settings.check.by);
    const counts =
      settings.check.claims === 'all' ? claim.strength !== 'none' : claim.strength === 'core';
    return {
      claim,
      annotations: about,
      verdict,
      open: counts && (verdict === null || !final.has(verdict)),
    };
  });
}

/** Whether an annotation's span speaks of a claim. */
export function isAbout(span: Span, claim: Span): boolean {
  const shared = overlapLength(span, claim);
  if (shared === 0) return false;
  return shared >= mostOf * (claim.end - claim.start) || shared >= mostOf * (span.end - span.start);
}

function verdictInForce(annotations: readonly Judged[], by: 'anyone' | 'me'): string | null {
  const given = annotations
    .map(({ verdict, verdictAt, ownVerdict, ownVerdictAt }) =>
      by === 'me' ? { verdict: ownVerdict, at: ownVerdictAt } : { verdict, at: verdictAt },
    )
    .map(({ verdict, at }) => ({ verdict, at: at ?? '' }))
    .filter(({ verdict }) => verdict !== null)
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return given.at(-1)?.verdict ?? null;
}
