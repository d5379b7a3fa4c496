import { expect, it } from 'vitest';
import { taskOf } from '../../game/domain/brief.ts';

it('is the paragraph in bold', () => {
  expect(taskOf('A story.\n\n**Do it.**\n\nAnd more.')).toBe('**Do it.**');
});

it('is the last paragraph where none is bold', () => {
  expect(taskOf('A story.\n\nDo it.\n')).toBe('Do it.');
});
