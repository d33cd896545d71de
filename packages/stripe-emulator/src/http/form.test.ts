import { expect, test } from 'vitest';
import { decodeForm } from './form.ts';

test('brackets nest, numbers and nothing make lists', () => {
  const form =
    'email=a%40b.c&items[0][price]=price_1&items[1][price]=price_2&expand[]=x&expand[]=y&metadata[a b]=1&empty=';

  expect(decodeForm(form)).toEqual({
    email: 'a@b.c',
    items: [{ price: 'price_1' }, { price: 'price_2' }],
    expand: ['x', 'y'],
    metadata: { 'a b': '1' },
    empty: '',
  });
});

test('names of what every object has are names like others', () => {
  expect(Object.keys(decodeForm('__proto__[x]=1&constructor=2'))).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('x');
});
