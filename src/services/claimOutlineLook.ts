import type { PlacedAnnotation } from './articleReview.ts';
import type { ClaimOutline } from './claimOutline.ts';

/** Whether two outlines of an article show the same: then nothing has to be drawn again. */
export function looksSame(a: ClaimOutline, b: ClaimOutline): boolean {
  return a === b || look(a) === look(b);
}

/** All that can be seen of an outline. Places are left out: they are looked up when they are needed. */
function look({ sections, orphans, open, counted }: ClaimOutline): string {
  return JSON.stringify([
    open,
    counted,
    orphans.map(said),
    sections.map(({ key, items }) => [
      key,
      items.map((item) =>
        item.kind === 'note'
          ? [item.key, said(item.placed)]
          : [item.key, item.open, item.verdict, item.figures, item.annotations.map(said)],
      ),
    ]),
  ]);
}

function said({ annotation, replies, verdict, status, own }: PlacedAnnotation): unknown[] {
  const { id, modified, comment, tags, evidence } = annotation;
  const answers = replies.map(({ reply }) => [reply.id, reply.modified, reply.comment]);
  return [id, modified, comment, tags, evidence, answers, verdict, status, own];
}
