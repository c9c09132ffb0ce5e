import assert from 'node:assert/strict';
import { isBoilerplate } from '../../../src/core/text/isBoilerplate.ts';

describe('isBoilerplate', () => {
  const furniture = [
    'Comments',
    '12 comments',
    'Comments (3)',
    'No comments yet.',
    'No comments yet. Be the first!',
    'Be the first to comment',
    'Leave a reply',
    'Sign in to comment',
    'Subscribe to our newsletter',
    'Already a subscriber? Log in',
    'Read more: How the ferry fund was spent',
    'See also: Ten quiet beaches',
    'Continue reading',
    'Related articles',
    'You may also like',
    'Share this article on Facebook',
    'Follow us on Mastodon',
    'Advertisement',
    'Skip to content',
    '© 2025 The Brennick Courier',
    'All rights reserved.',
    'Photo: Mara Lund',
    'Image credit: Velden Abbey',
    '(Photo by Mara Lund)',
    'Source: company filings',
    'Additional reporting by Bo Chan',
    'Editing by Noor Haddad',
    'By Ann Lee and Bo Chan',
    'By Ann Lee, Staff Writer',
    'Tags: ferries, budgets, Brennick',
    'Filed under: Politics',
    '5 min read',
    'Published 3 March 2025',
    'Last updated: 12:40 GMT',
    'March 3, 2025',
    'Monday, 3 March 2025',
    '2025-03-12',
    'https://example.com/ferries',
    '[1]: https://example.com/ferries',
    '---',
    '![A ferry at the quay](ferry.png)',
    '* * *',
  ];
  for (const line of furniture) it(`finds “${line}”`, () => assert.ok(isBoilerplate(line)));

  const prose = [
    'Comments from residents filled three folders.',
    'By Tuesday the water had reached the second floor.',
    'By raising fares, the operator closed the gap.',
    'Read more closely, the contract says the opposite.',
    'Share prices fell after the announcement.',
    'Sources said the talks had failed.',
    'Follow the money and the story changes.',
    'March was the wettest month since 1911.',
    'The photo shows three men on a pier.',
    'Related costs came to $4 million.',
    'Home prices rose 4% in the county.',
    'Print sales halved within five years.',
    'Tags cost the retailer 3 cents each.',
    'Published figures put the loss at 9 million crowns.',
    'Published on a Friday, the report went unread for weeks by the committee that had asked for it.',
    'Harbour council trims its budget',
  ];
  for (const line of prose) it(`leaves “${line}” alone`, () => assert.ok(!isBoilerplate(line)));

  it('leaves a long line alone, however it begins', () => {
    assert.ok(!isBoilerplate(`Read more: ${'the ferry fund was spent on paint and '.repeat(6)}`));
  });
});
