import assert from 'node:assert/strict';
import { textState, UndoOrder } from '../../src/services/undoOrder.ts';

const article = 'file:///desk/harbour.txt';
const other = 'file:///desk/ferry.txt';

function orderWith(at: number, text: string): UndoOrder {
  const order = new UndoOrder();
  order.remember(at, new Map([[article, textState(text)]]));
  return order;
}

describe('undoOrder', () => {
  it('undoes the review action first while the text is as it was', () => {
    const order = orderWith(1, 'The port earned $4 million.');
    assert.equal(order.isNext(1, article, textState('The port earned $4 million.'), true), true);
  });

  it('leaves newer typing to the editor', () => {
    const order = orderWith(1, 'The port earned $4 million.');
    assert.equal(order.isNext(1, article, textState('The port earned $5 million.'), true), false);
  });

  it('has its turn again once the typing is undone', () => {
    const order = orderWith(1, 'One.');
    assert.equal(order.isNext(1, article, textState('One. Two.'), true), false);
    assert.equal(order.isNext(1, article, textState('One.'), true), true);
  });

  it('goes back through review actions and typing in the order in which they were done', () => {
    const order = orderWith(1, 'a');
    order.remember(2, new Map([[article, textState('ab')]]));
    assert.equal(order.isNext(2, article, textState('ab'), true), true);
    assert.equal(order.isNext(1, article, textState('ab'), true), false);
    assert.equal(order.isNext(1, article, textState('a'), true), true);
  });

  it('applies in an article that was opened later, until that is typed in', () => {
    const order = orderWith(1, 'a');
    assert.equal(order.isNext(1, other, textState('b'), false), true);
    assert.equal(order.isNext(1, other, textState('b!'), true), false);
  });

  it('knows nothing of actions that it was not told of', () => {
    assert.equal(orderWith(1, 'a').isNext(7, article, textState('a'), false), false);
  });

  it('forgets the oldest of very many actions', () => {
    const order = orderWith(0, 'a');
    for (let at = 1; at <= 1000; at += 1) {
      order.remember(at, new Map([[article, textState('a')]]));
    }
    assert.equal(order.isNext(0, article, textState('a'), false), false);
    assert.equal(order.isNext(1000, article, textState('a'), false), true);
  });
});

describe('textState', () => {
  it('tells texts of equal length apart', () => {
    const states = new Set(Array.from({ length: 5000 }, (_, n) => textState(`Sum: ${1000 + n}`)));
    assert.equal(states.size, 5000);
  });

  it('is the same for the same text', () => {
    assert.equal(textState('Żal 🚢'), textState('Żal 🚢'));
  });
});
